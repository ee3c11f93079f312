"""From scores to labels, in the way that docs/reader-graph.md asks of Java."""
import numpy as np


def runs(tags: list[str]) -> list[tuple[int, int, str]]:
    """Spans [begin, end) of BIO tags with their type; an I without its own B begins a span."""
    found: list[tuple[int, int, str]] = []
    begin, kind = -1, ""
    for i, tag in enumerate([*tags, "O"]):
        prefix, _, type_ = tag.partition("-")
        if begin >= 0 and (prefix != "I" or type_ != kind):
            found.append((begin, i, kind))
            begin = -1
        if prefix == "B" or prefix == "I" and begin < 0:
            begin, kind = i, type_
    return found


def sentence_ranges(sentence: list[int]) -> list[tuple[int, int]]:
    """[begin, end) of each sentence of a window."""
    starts = [i for i in range(len(sentence)) if i == 0 or sentence[i] != sentence[i - 1]]
    return list(zip(starts, [*starts[1:], len(sentence)]))


def legal_tags(scores: np.ndarray, names: list[str], sentence: list[int]) -> list[str]:
    """The best BIO sequence of each sentence in which an I follows only a B or an I of its own type; the first of equals wins."""
    size = len(names)
    follows, opens = np.zeros((size, size)), np.zeros(size)
    for j, name in enumerate(names):
        if name[0] == "I":
            opens[j] = -np.inf
            follows[[i for i, other in enumerate(names) if other[0] == "O" or other[1:] != name[1:]], j] = -np.inf
    found: list[str] = []
    for begin, end in sentence_ranges(sentence):
        found.extend(names[k] for k in _best_path(scores[begin:end].astype(np.float64), opens, follows))
    return found


def _best_path(scores: np.ndarray, opens: np.ndarray, follows: np.ndarray) -> list[int]:
    best, back = scores[0] + opens, []
    for row in scores[1:]:
        ways = best[:, None] + follows
        back.append(ways.argmax(0))
        best = ways.max(0) + row
    path = [int(best.argmax())]
    for step in reversed(back):
        path.append(int(step[path[-1]]))
    return path[::-1]


def heads(arc: np.ndarray, sentence: list[int]) -> list[int]:
    """Best head of each word within its sentence: 0 the root, j + 1 word j; one root a sentence, no cycles."""
    result = [0] * len(sentence)
    for begin, end in sentence_ranges(sentence):
        scores = np.concatenate([arc[begin:end, :1], arc[begin:end, begin + 1 : end + 1]], 1)
        for i, head in enumerate(tree(scores)):
            result[begin + i] = head + begin if head else 0
    return result


def tree(scores: np.ndarray) -> list[int]:
    """Maximum spanning tree with one root child; scores [n, n + 1], column 0 the root."""
    size = scores.shape[0]
    full = np.full((size + 1, size + 1), -np.inf)
    full[1:, :] = scores
    np.fill_diagonal(full, -np.inf)
    best = full[1:].argmax(1)
    if (best == 0).sum() == 1 and not cycle([0, *best.tolist()]):
        return best.tolist()
    choice, top = None, -np.inf
    for root in np.argsort(-full[1:, 0], kind="stable")[:5] + 1:
        trial = full.copy()
        trial[1:, 0] = -np.inf
        trial[root, 0] = full[root, 0]
        trial[root, 1:] = -np.inf
        found = edmonds(trial)
        value = sum(trial[i, found[i]] for i in range(1, size + 1))
        if value > top:
            choice, top = found, value
    return choice[1:]


def cycle(parents: list[int]) -> list[int]:
    """Some cycle of the graph i -> parents[i], or nothing."""
    state = [0] * len(parents)
    state[0] = 2
    for start in range(1, len(parents)):
        path, at = [], start
        while state[at] == 0:
            state[at] = 1
            path.append(at)
            at = parents[at]
        if state[at] == 1:
            return path[path.index(at):]
        for node in path:
            state[node] = 2
    return []


def edmonds(scores: np.ndarray) -> list[int]:
    """Chu-Liu/Edmonds: scores[dependent, head], node 0 the root."""
    size = scores.shape[0]
    parents = scores.argmax(1).tolist()
    parents[0] = 0
    loop = cycle(parents)
    if not loop:
        return parents
    rest = [i for i in range(size) if i not in set(loop)]
    small = np.full((len(rest) + 1, len(rest) + 1), -np.inf)
    small[:-1, :-1] = scores[np.ix_(rest, rest)]
    enter, leave = {}, {}
    for a, node in enumerate(rest):
        gains = [scores[inside, node] - scores[inside, parents[inside]] for inside in loop]
        enter[node] = loop[int(np.argmax(gains))]
        small[len(rest), a] = max(gains)
        outs = [scores[node, inside] for inside in loop]
        leave[node] = loop[int(np.argmax(outs))]
        small[a, len(rest)] = max(outs)
    solved = edmonds(small)
    result = [0] * size
    for inside in loop:
        result[inside] = parents[inside]
    for a, node in enumerate(rest):
        result[node] = leave[node] if solved[a] == len(rest) else rest[solved[a]]
    outer = rest[solved[len(rest)]]
    result[enter[outer]] = outer
    result[0] = 0
    return result


def pieces_of(words: list[int]) -> list[tuple[int, int]]:
    """Runs [begin, end) of consecutive word indices."""
    found: list[list[int]] = []
    for i in words:
        if found and found[-1][1] == i:
            found[-1][1] = i + 1
        else:
            found.append([i, i + 1])
    return [(begin, end) for begin, end in found]


LONGEST_SOURCE = 60


def best_range(first: np.ndarray, last: np.ndarray, banned: range, longest: int) -> tuple[int, int] | None:
    """[begin, end] of the greatest first + last score that has no banned word; None where the anchor itself scores higher."""
    size, anchor = len(first), banned.start
    scores = first[:, None] + last[None, :]
    none = scores[anchor, anchor]
    allowed = np.triu(np.ones((size, size), dtype=bool))
    if longest:
        allowed &= ~np.triu(np.ones((size, size), dtype=bool), longest)
        before, after = np.arange(size) < banned.start, np.arange(size) >= banned.stop
        allowed &= np.outer(before, before) | np.outer(after, after)
    else:
        inside = (np.arange(size) >= banned.start) & (np.arange(size) < banned.stop)
        allowed &= ~np.outer(inside, inside)
    scores = np.where(allowed, scores, -np.inf)
    begin, end = np.unravel_index(int(scores.argmax()), scores.shape)
    return (int(begin), int(end)) if scores[begin, end] > none else None


def attributed(row: np.ndarray, edge: np.ndarray, cue: range) -> tuple[list[int], list[int]]:
    """Words of source and content for one cue, from its rows of `attr` and `edge`."""
    found = best_range(edge[:, 0], edge[:, 1], cue, LONGEST_SOURCE)
    source = list(range(found[0], found[1] + 1)) if found else []
    outer = best_range(edge[:, 2], edge[:, 3], cue, 0)
    if not outer:
        return source, []
    label = row.argmax(1)
    taken = {*cue, *source}
    gaps = pieces_of([j for j in range(outer[0], outer[1] + 1) if label[j] != 2 and j not in taken])
    for begin, end in gaps:
        if begin - 1 in taken or end in taken:
            taken.update(range(begin, end))
    return source, [j for j in range(outer[0], outer[1] + 1) if j not in taken]
