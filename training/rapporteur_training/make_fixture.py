"""Writes the parity fixture: sentences, the words and windows of the Python tokeniser, and the labels of the shipped graph.

`python -m rapporteur_training.make_fixture --model ../model/src/main/resources/org/rapporteur/model
--out ../onnx/src/test/resources/org/rapporteur/onnx/parity.jsonl`, again after every change of the weights.
"""
import argparse
import json
from pathlib import Path

import numpy as np

from . import labels as label_files
from .batches import encode
from .corpus import Doc, windows
from .decoding import attributed, heads, legal_tags, runs
from .session import Session
from .wordpiece import WordPieces
from .words import Tokeniser

SENTENCES = Path(__file__).parent / "fixture_dispatches.txt"
TAGS = ("upos", "xpos", "lemma", "nominal", "event", "core", "stance")
SPANS = ("name", "cue")


def utf16(text: str, at: int) -> int:
    """The UTF-16 offset of a code point offset."""
    return len(text[:at].encode("utf-16-le")) // 2


def dispatches(path: Path) -> list[list[str]]:
    """Blocks of one sentence a line, parted by empty lines."""
    return [block.splitlines() for block in path.read_text(encoding="utf-8").strip().split("\n\n")]


def as_document(sentences: list[str], tokeniser: Tokeniser) -> tuple[Doc, str]:
    doc, text = Doc("fixture", "fixture"), ""
    for sentence in sentences:
        found = tokeniser.words(sentence, len(text))
        doc.add_sentence([word.text for word in found])
        doc.begins.extend(word.begin for word in found)
        doc.ends.extend(word.end for word in found)
        text += sentence + "\n"
    return doc, text.rstrip("\n")


def answers(out: dict[str, np.ndarray], labels: dict[str, list[str]], sentence: list[int]) -> dict:
    """Best labels of every head; pairs as [row, column, label] where they are not the empty label."""
    found = {task: [labels[task][k] for k in out[task].argmax(1)] for task in TAGS}
    found |= {task: legal_tags(out[task], labels[task], sentence) for task in SPANS}
    found["head"] = heads(out["arc"], sentence)
    found["rel"] = [labels["rel"][out["rel"][i, head]] for i, head in enumerate(found["head"])]
    starts = [i for i, tag in enumerate(found["cue"]) if tag == "B"]
    best = out["attr"].argmax(2)
    found["attr"] = [[i, j, labels["attr"][best[i, j]]] for i in starts for j in np.flatnonzero(best[i]).tolist()]
    cues = [range(b, e) for b, e, _ in runs(found["cue"])]
    parts = [attributed(out["attr"][cue.start], out["edge"][cue.start], cue) for cue in cues]
    found["attributions"] = [{"cue": list(cue), "source": s, "content": c} for cue, (s, c) in zip(cues, parts)]
    found["role"] = [[int(i), int(j), labels["role"][out["role"][i, j]]] for i, j in zip(*np.nonzero(out["role"]))
                     if sentence[i] == sentence[j]]
    found["fact"] = [round(float(x), 3) for x in out["fact"]]
    found["coref_first"] = [round(float(a @ b), 3) for a, b in zip(out["coref"][1:, 0], out["coref"][:-1, 1])]
    found["change"] = [int(k) for k in out["change"].argmax(1)]
    found["party"] = [[int(i), int(k), int(j)] for i, k, j in zip(*np.nonzero(out["party"] > 0)) if sentence[i] == sentence[j]]
    return found


def record(sentences: list[str], tokeniser: Tokeniser, session: Session, labels: dict[str, list[str]]) -> dict:
    doc, text = as_document(sentences, tokeniser)
    cut = []
    for begin, end in windows(doc, session.pieces):
        ids, cases, starts = encode(doc, begin, end, session.pieces)
        out = session.window(doc, begin, end)
        cut.append({"begin": begin, "end": end, "input_ids": ids, "case_ids": cases, "word_starts": starts,
                    **answers(out, labels, doc.sentence[begin:end])})
    words = [{"text": w, "begin": utf16(text, b), "end": utf16(text, e), "sentence": s}
             for w, b, e, s in zip(doc.words, doc.begins, doc.ends, doc.sentence)]
    return {"text": text, "sentences": sentences, "words": words, "windows": cut}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    pieces = WordPieces((options.model / "vocab.txt").read_text(encoding="utf-8").splitlines())
    labels = label_files.read(options.model / "reader.labels")
    session, tokeniser = Session(options.model / "reader.onnx", pieces), Tokeniser.shipped()
    options.out.parent.mkdir(parents=True, exist_ok=True)
    with options.out.open("w", encoding="utf-8") as out:
        for sentences in dispatches(SENTENCES):
            out.write(json.dumps(record(sentences, tokeniser, session, labels), ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
