"""Figures on the development parts: `python -m rapporteur_training.evaluate --data DATA --model FOLDER [--onnx FILE]`."""
import argparse
import json
import time
from pathlib import Path

import numpy as np

from . import labels as label_files
from .corpus import Doc
from .decoding import attributed, heads, legal_tags, pieces_of, runs
from .labels import apply_script
from .read_names import read_gap, read_worldwide
from .read_polnear import read_polnear, spans_and_events
from .read_ud import read_ewt, read_gum
from .session import Session
from .wordpiece import WordPieces
from .words import Tokeniser


class Count:
    """True positives, predicted and gold: precision, recall and F1."""

    def __init__(self):
        self.right = self.found = self.gold = 0

    def add(self, found: set, gold: set) -> None:
        self.right += len(found & gold)
        self.found += len(found)
        self.gold += len(gold)

    def f1(self) -> float:
        return round(2 * self.right / max(1, self.found + self.gold), 4)


def ewt(session: Session, labels: dict, irregular: dict, docs: list[Doc]) -> dict:
    total, right = 0, dict.fromkeys(("upos", "xpos", "lemma", "uas", "las", "las_universal"), 0)
    roles, pairs = Count(), []
    for doc in docs:
        gold_roles, found_roles = set(doc.roles), set()
        bare = set(doc.tags.get("norole", ()))
        values = dict(doc.facts)
        for begin, end, out in session.document(doc):
            parents = heads(out["arc"], doc.sentence[begin:end])
            for i in range(begin, end):
                k = i - begin
                total += 1
                upos, xpos = labels["upos"][out["upos"][k].argmax()], labels["xpos"][out["xpos"][k].argmax()]
                right["upos"] += upos == doc.tags["upos"][i]
                right["xpos"] += xpos == doc.tags["xpos"][i]
                lemma = irregular.get((doc.words[i].lower(), xpos))
                right["lemma"] += (lemma or apply_script(doc.words[i], labels["lemma"][out["lemma"][k].argmax()])) == doc.tags["lemma"][i]
                parent = parents[k] - 1 + begin if parents[k] else -1
                rel = labels["rel"][out["rel"][k, parents[k]]]
                fits = parent == doc.heads[i]
                right["uas"] += fits
                right["las"] += fits and rel == doc.tags["rel"][i]
                right["las_universal"] += fits and rel.split(":")[0] == doc.tags["rel"][i].split(":")[0]
                if i in values:
                    pairs.append((values[i], float(out["fact"][k])))
            for i, j in zip(*np.nonzero(out["role"])):
                same = doc.sentence[begin + i] == doc.sentence[begin + j]
                if same and doc.sentence[begin + i] not in bare:
                    found_roles.add((begin + int(i), begin + int(j), labels["role"][out["role"][i, j]]))
        roles.add(found_roles, gold_roles)
    gold, guess = np.array(pairs).T
    result = {name: round(n / total, 4) for name, n in right.items()}
    return {**result, "role_f1": roles.f1(), "fact_pearson": round(float(np.corrcoef(gold, guess)[0, 1]), 4),
            "fact_mae": round(float(np.abs(gold - guess).mean()), 4)}


def names(session: Session, labels: dict, docs: list[Doc]) -> dict:
    whole, kinds = Count(), {}
    for doc in docs:
        found = set()
        for begin, end, out in session.document(doc, ("name",)):
            tags = legal_tags(out["name"], labels["name"], doc.sentence[begin:end])
            found.update((b + begin, e + begin, kind) for b, e, kind in runs(tags))
        gold = set(runs(doc.tags["name"]))
        whole.add(found, gold)
        for kind in {kind for _, _, kind in gold | found}:
            kinds.setdefault(kind, Count()).add({x for x in found if x[2] == kind}, {x for x in gold if x[2] == kind})
    return {"name_f1": whole.f1(), **{f"name_{kind}": count.f1() for kind, count in sorted(kinds.items())}}


def mentions(session: Session, labels: dict, docs: list[Doc]) -> dict:
    heads_count, typed, links, right = Count(), Count(), 0, 0
    for doc in docs:
        found = set()
        clusters = dict(doc.mentions)
        for begin, end, out in session.document(doc, ("nominal", "coref")):
            best = out["nominal"].argmax(1)
            found.update((begin + i, labels["nominal"][k]) for i, k in enumerate(best) if k)
            inside = [m - begin for m in sorted(clusters) if begin <= m < end]
            for a, m in enumerate(inside):
                scores = [0.0, *(float(out["coref"][m, 0] @ out["coref"][n, 1]) for n in inside[:a])]
                choice = int(np.argmax(scores))
                same = [k + 1 for k, n in enumerate(inside[:a]) if clusters[n + begin] == clusters[m + begin]]
                links += 1
                right += choice in same if same else choice == 0
        gold = {(i, kind) for i, kind in enumerate(doc.tags["nominal"]) if kind != "O"}
        typed.add(found, gold)
        heads_count.add({i for i, _ in found}, {i for i, _ in gold})
    return {"mention_head_f1": heads_count.f1(), "mention_typed_f1": typed.f1(), "antecedent_accuracy": round(right / links, 4)}


def pronouns(session: Session, docs: list[Doc]) -> dict:
    count = Count()
    for n, doc in enumerate(docs):
        vectors = np.concatenate([out["coref"] for _, _, out in session.document(doc, ("coref",))])
        found = set()
        for pronoun, name, _ in doc.pairs:
            later, earlier = max(pronoun, name), min(pronoun, name)
            score = float(vectors[later, 0] @ vectors[earlier, 1])
            if score > 0:
                found.add((n, name))
        count.add(found, {(n, name) for _, name, same in doc.pairs if same})
    return {"gap_f1": count.f1()}


def gold_spans(path: Path, text: str) -> dict[str, set]:
    """Exact spans of each kind; fragments parted by white space alone are one."""
    spans, events = spans_and_events(path.read_text(encoding="utf-8"))
    found: dict[str, set] = {"Source": set(), "Cue": set(), "Content": set()}
    for event in events:
        for role in found:
            for target in event.get(role, ()):
                merged: list[list[int]] = []
                for begin, end in spans[target][1]:
                    if merged and not text[merged[-1][1] : begin].strip():
                        merged[-1][1] = end
                    else:
                        merged.append([begin, end])
                found[role].add(tuple(map(tuple, merged)))
    return found


def in_characters(doc: Doc, words: list[int]) -> tuple:
    return tuple((doc.begins[b], doc.ends[e - 1]) for b, e in pieces_of(words))


def attributions(session: Session, labels: dict, data: Path, part: str = "dev") -> dict:
    counts = {role: Count() for role in ("Source", "Cue", "Content")}
    for doc in read_polnear(data, part, Tokeniser.shipped()):
        found = {role: set() for role in counts}
        for begin, end, out in session.document(doc, ("cue", "attr", "edge")):
            tags = legal_tags(out["cue"], labels["cue"], doc.sentence[begin:end])
            for b, e, _ in runs(tags):
                source, content = attributed(out["attr"][b], out["edge"][b], range(b, e))
                for role, words in (("Cue", range(b, e)), ("Source", source), ("Content", content)):
                    if words:
                        found[role].add(in_characters(doc, [begin + j for j in words]))
        folder = data / "polnear" / part
        path = sorted((folder / "attributions").glob(f"{doc.name}_????.ann"))[0]
        text = (folder / "text" / f"{doc.name}.txt").read_bytes().decode("utf-8")
        gold = gold_spans(path, text)
        for role, count in counts.items():
            count.add(found[role], gold[role])
    return {f"{role.lower()}_f1": count.f1() for role, count in counts.items()}


def speed(session: Session, docs: list[Doc]) -> dict:
    """Words in a second of processor time, and whether a second pass gives the same bits."""
    words, begun, first = 0, time.process_time(), []
    for doc in docs:
        for begin, end, out in session.document(doc):
            words += end - begin
            first.append(out)
    rate = words / (time.process_time() - begun)
    again = [out for doc in docs[:5] for _, _, out in session.document(doc)]
    equal = all(np.array_equal(a[name], b[name]) for a, b in zip(first, again) for name in a)
    return {"words_per_processor_second": round(rate), "repeats_are_equal": equal}


def evaluate(data: Path, folder: Path, graph: Path, quick: bool = False) -> dict:
    pieces = WordPieces((folder / "vocab.txt").read_text(encoding="utf-8").splitlines())
    labels = label_files.read(folder / "reader.labels")
    irregular = {}
    for line in (folder / "lemmas.tsv").read_text(encoding="utf-8").splitlines():
        form, tag, lemma = line.split("\t")
        irregular[form, tag] = lemma
    session = Session(graph, pieces)
    result = attributions(session, labels, data)
    treebank, newswire = read_ewt(data, "dev"), read_worldwide(data, held_out=True)
    result |= ewt(session, labels, irregular, treebank[:80] if quick else treebank)
    result |= names(session, labels, newswire[::4] if quick else newswire)
    result |= mentions(session, labels, read_gum(data, "dev"))
    result |= pronouns(session, read_gap(data, "validation", Tokeniser.shipped()))
    return result | speed(session, newswire[:20])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--model", type=Path, required=True)
    parser.add_argument("--onnx", type=Path)
    parser.add_argument("--quick", action="store_true")
    options = parser.parse_args()
    graph = options.onnx or options.model / "reader.onnx"
    print(json.dumps(evaluate(options.data, options.model, graph, options.quick), indent=1))


if __name__ == "__main__":
    main()
