import { useRef } from 'preact/hooks';

/** What of a style a picture needs when it stands alone. */
const KEPT = ['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linejoin', 'opacity', 'font-family', 'font-size', 'font-weight', 'text-anchor', 'paint-order', 'display', 'visibility'] as const;

/** A button that saves the picture of its figure as SVG, with the colours and letters that are seen. */
export function SaveSvg({ name }: { name: string }) {
    const button = useRef<HTMLButtonElement>(null);
    const save = () => {
        const svg = button.current?.closest('figure')?.querySelector('svg');
        if (svg) {
            download(`${fileName(name)}.svg`, standalone(svg));
        }
    };
    return (
        <button ref={button} type="button" class="plain save-svg no-print" onClick={save}>
            Save as SVG
        </button>
    );
}

/** The picture as a file that needs no style sheet. */
export function standalone(svg: SVGSVGElement): string {
    const copy = svg.cloneNode(true) as SVGSVGElement;
    const originals = [svg, ...svg.querySelectorAll('*')];
    const copies = [copy, ...copy.querySelectorAll('*')];
    originals.forEach((original, i) => {
        const style = getComputedStyle(original);
        const target = copies[i];
        for (const property of KEPT) {
            const value = style.getPropertyValue(property);
            if (value !== '' && target !== undefined && !(property.startsWith('fill') && original.hasAttribute('fill') && value.includes('url('))) {
                target.setAttribute(property, value);
            }
        }
        target?.removeAttribute('class');
        target?.removeAttribute('tabindex');
        // An address of this machine says nothing elsewhere.
        target?.removeAttribute('href');
    });
    const { width, height } = svg.getBoundingClientRect();
    copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
    copy.setAttribute('viewBox', `0 0 ${width} ${height}`);
    const paper = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
    paper.setAttribute('width', '100%');
    paper.setAttribute('height', '100%');
    paper.setAttribute('fill', getComputedStyle(document.body).backgroundColor);
    copy.prepend(paper);
    return new XMLSerializer().serializeToString(copy);
}

function fileName(name: string): string {
    return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '') || 'figure';
}

function download(name: string, text: string): void {
    const url = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
    const link = document.createElement('a');
    link.href = url;
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
