// Builds the app into target/classes/org/rapporteur/web: `npm ci` where the lock file is newer than what is installed, then
// `npm run build` where a source is newer than what was built. Says nothing unless something fails.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const web = dirname(dirname(fileURLToPath(import.meta.url)));
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

function newest(path) {
    if (!existsSync(path)) {
        return 0;
    }
    const stat = statSync(path);
    return stat.isDirectory() ? Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name)))) : stat.mtimeMs;
}

function run(args, advice) {
    const result = spawnSync(npm, args, { cwd: web, encoding: 'utf8', shell: process.platform === 'win32' });
    if (result.status !== 0) {
        process.stderr.write(`${result.stdout ?? ''}${result.stderr ?? ''}\nweb: npm ${args.join(' ')} failed. ${advice}\n`);
        process.exit(1);
    }
}

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
    process.stderr.write(`web: Node 20.19 or newer is needed to build the app; this is ${process.versions.node}\n`);
    process.exit(1);
}
const lock = newest(join(web, 'package-lock.json'));
if (newest(join(web, 'node_modules', '.package-lock.json')) < lock) {
    run(['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], 'Is the npm registry within reach?');
}
const sources = Math.max(lock, ...['src', 'public', 'index.html', 'package.json', 'tsconfig.json', 'vite.config.ts', '../examples', '../core/src/main/resources/org/rapporteur/know/countries.tsv'].map((name) => newest(join(web, name))));
if (newest(join(web, 'target/classes/org/rapporteur/web/index.html')) < sources) {
    run(['run', '--silent', 'build'], 'The message above says where.');
}
