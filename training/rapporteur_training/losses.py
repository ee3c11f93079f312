"""Loss of each head; only the heads that the corpus of a batch labels take part."""
import torch
import torch.nn.functional as F

from .batches import Batch, tags
from .corpus import IGNORE
from .model import EDGES, LABELS, Reader

NEGATIVE = -1e4
WEIGHTS = {"upos": 0.5, "xpos": 0.5, "lemma": 0.5, "arc": 1.0, "rel": 1.0, "name": 1.2, "soft": 2.0, "nominal": 0.7, "cue": 1.5,
           "attr": 3.0, "edge": 2.0, "role": 0.3, "fact": 0.3, "coref": 0.2, "pairs": 0.2}


def losses(model: Reader, batch: Batch, labels: dict[str, list[str]]) -> dict[str, torch.Tensor]:
    """Unweighted loss by head."""
    words = model.states(batch.ids, batch.cases, batch.starts, batch.mask)
    found: dict[str, torch.Tensor] = {}
    doc = batch.where[0][0]
    for task in ("upos", "xpos", "lemma", "name", "nominal", "cue"):
        if task in doc.tags:
            found[task] = _tag_loss(getattr(model, task)(words).float(), tags(batch, task), task)
    if doc.soft is not None:
        found["soft"] = _soft_loss(model.name(words).float(), batch)
    if doc.heads is not None:
        found["arc"], found["rel"] = _tree_loss(model, words, batch)
    if doc.roles is not None:
        found["role"] = _role_loss(model, words, batch, labels["role"])
    if doc.facts is not None:
        found["fact"] = _fact_loss(model, words, batch)
    if doc.attributions is not None:
        found["attr"], found["edge"] = _attribution_loss(model, words, batch)
    if doc.mentions is not None:
        found["coref"] = _coreference_loss(model, words, batch)
    if doc.pairs is not None:
        found["pairs"] = _pair_loss(model, words, batch)
    return {task: loss for task, loss in found.items() if loss is not None}


def _tag_loss(scores: torch.Tensor, gold: torch.Tensor, task: str) -> torch.Tensor:
    total = F.cross_entropy(scores.flatten(0, 1), gold.flatten(), ignore_index=IGNORE, reduction="sum")
    return total / (gold != IGNORE).sum().clamp(min=1)


def _soft_loss(scores: torch.Tensor, batch: Batch) -> torch.Tensor:
    """Cross-entropy of the name labels with the probabilities of the teacher."""
    wanted = torch.zeros_like(scores)
    for i, (doc, begin, end) in enumerate(batch.where):
        wanted[i, : end - begin] = torch.from_numpy(doc.soft[begin:end]).float()
    return -(wanted * F.log_softmax(scores, 2)).sum() / batch.words.sum()


def gold_heads(batch: Batch) -> torch.Tensor:
    """Column of each word's head (0 the root, j + 1 word j); IGNORE where the head is outside the window."""
    heads = torch.full(batch.words.shape, IGNORE)
    for i, (doc, begin, end) in enumerate(batch.where):
        row = [0 if h < 0 else h - begin + 1 if begin <= h < end else IGNORE for h in doc.heads[begin:end]]
        heads[i, : end - begin] = torch.tensor(row)
    return heads


def arc_mask(batch: Batch) -> torch.Tensor:
    """True where an arc stays in its sentence: [B, W, W+1]."""
    same = batch.sentence.unsqueeze(2) == batch.sentence.unsqueeze(1)
    same = same & batch.words.unsqueeze(1) & ~torch.eye(same.shape[1], dtype=torch.bool)
    return torch.cat([torch.ones_like(same[:, :, :1]), same], 2)


def _tree_loss(model: Reader, words: torch.Tensor, batch: Batch) -> tuple[torch.Tensor, torch.Tensor]:
    heads = gold_heads(batch)
    rooted = model.with_root(words)
    scores = model.arcs(words, rooted).float().masked_fill(~arc_mask(batch), NEGATIVE)
    count = (heads != IGNORE).sum().clamp(min=1)
    arc = F.cross_entropy(scores.flatten(0, 1), heads.flatten(), ignore_index=IGNORE, reduction="sum") / count
    at = heads.clamp(min=0).unsqueeze(2).expand(-1, -1, words.shape[2])
    rel_scores = model.rel.aligned(words, torch.gather(rooted, 1, at)).float()
    gold = tags(batch, "rel").masked_fill(heads == IGNORE, IGNORE)
    rel = F.cross_entropy(rel_scores.flatten(0, 1), gold.flatten(), ignore_index=IGNORE, reduction="sum")
    return arc, rel / count


def _role_loss(model: Reader, words: torch.Tensor, batch: Batch, names: list[str]) -> torch.Tensor:
    size = words.shape[1]
    same = (batch.sentence.unsqueeze(2) == batch.sentence.unsqueeze(1)) & batch.words.unsqueeze(1) & batch.words.unsqueeze(2)
    gold = torch.zeros((len(batch.where), size, size), dtype=torch.long)
    at = {name: i for i, name in enumerate(names)}
    for i, (doc, begin, end) in enumerate(batch.where):
        bare = set(doc.tags.get("norole", ()))
        if bare:
            same[i] &= torch.tensor([[s not in bare for s in doc.sentence[begin:end] + [0] * (size - end + begin)]]).T
        for predicate, argument, label in doc.roles:
            if begin <= predicate < end and begin <= argument < end:
                gold[i, predicate - begin, argument - begin] = at[label]
    count = (gold > 0).sum().clamp(min=1)
    scores = model.role(words, words).float().permute(0, 2, 1, 3)
    return F.cross_entropy(scores, gold.masked_fill(~same, IGNORE), ignore_index=IGNORE, reduction="sum") / count


def _fact_loss(model: Reader, words: torch.Tensor, batch: Batch) -> torch.Tensor | None:
    rows, columns, values = [], [], []
    for i, (doc, begin, end) in enumerate(batch.where):
        for at, value in doc.facts:
            if begin <= at < end:
                rows.append(i)
                columns.append(at - begin)
                values.append(value)
    if not rows:
        return None
    return F.smooth_l1_loss(model.fact(words[rows, columns]).float().squeeze(1), torch.tensor(values))


def window_attributions(doc, begin: int, end: int) -> list:
    return [a for a in doc.attributions if a.cue and begin <= a.cue[0] < end]


def _attribution_loss(model: Reader, words: torch.Tensor, batch: Batch) -> tuple:
    """Rows of the cues only: a label for every word, and the words at which source and content begin and end.

    What a cue lacks begins and ends at the cue's own first word.
    """
    found = [window_attributions(*where) for where in batch.where]
    most = max(map(len, found))
    if not most:
        return None, None
    anchors = torch.zeros((len(found), most), dtype=torch.long)
    gold = torch.full((len(found), most, words.shape[1]), IGNORE)
    edges = torch.full((len(found), most, EDGES), IGNORE)
    for i, (doc, begin, end) in enumerate(batch.where):
        for k, a in enumerate(found[i]):
            anchors[i, k] = anchor = a.cue[0] - begin
            gold[i, k, : end - begin] = 0
            for n, part in enumerate((a.source, a.content)):
                inside = [j - begin for j in part if begin <= j < end]
                gold[i, k, inside] = n + 1
                edges[i, k, 2 * n] = inside[0] if inside else anchor
                edges[i, k, 2 * n + 1] = inside[-1] if inside else anchor
    rows = torch.gather(words, 1, anchors.unsqueeze(2).expand(-1, -1, words.shape[2]))
    scores = model.attr(words, rows, anchors, batch.words).float()
    count = (gold != IGNORE).sum()
    labels = F.cross_entropy(scores[..., :LABELS].flatten(0, 2), gold.flatten(), ignore_index=IGNORE, reduction="sum")
    pointers = scores[..., LABELS:].masked_fill(~batch.words[:, None, :, None], NEGATIVE).transpose(2, 3)
    return labels / count, F.cross_entropy(pointers.flatten(0, 2), edges.flatten(), ignore_index=IGNORE)


def _coreference_loss(model: Reader, words: torch.Tensor, batch: Batch) -> torch.Tensor | None:
    """Marginal log-likelihood of the antecedents of each mention head in the window, with a null of score 0."""
    anaphor, antecedent = (part.float() for part in model.vectors(words))
    total, count = words.new_zeros(()).float(), 0
    for i, (doc, begin, end) in enumerate(batch.where):
        inside = [(m - begin, c) for m, c in doc.mentions if begin <= m < end]
        if len(inside) < 2:
            continue
        at = torch.tensor([m for m, _ in inside])
        cluster = torch.tensor([c for _, c in inside])
        scores = anaphor[i, at] @ antecedent[i, at].T
        scores = torch.cat([torch.zeros(len(at), 1), scores], 1)
        before = torch.tril(torch.ones(len(at), len(at), dtype=torch.bool), -1)
        gold = before & (cluster.unsqueeze(1) == cluster.unsqueeze(0))
        allowed = torch.cat([torch.ones(len(at), 1, dtype=torch.bool), before], 1)
        gold = torch.cat([~gold.any(1, keepdim=True), gold], 1)
        every = scores.masked_fill(~allowed, NEGATIVE).logsumexp(1)
        right = scores.masked_fill(~gold, NEGATIVE).logsumexp(1)
        total, count = total + (every - right).sum(), count + len(at)
    return total / count if count else None


def _pair_loss(model: Reader, words: torch.Tensor, batch: Batch) -> torch.Tensor | None:
    """GAP: the later of two mentions is the anaphor; the score of a pair is above 0 if it corefers."""
    anaphor, antecedent = (part.float() for part in model.vectors(words))
    scores, gold = [], []
    for i, (doc, begin, end) in enumerate(batch.where):
        for pronoun, name, same in doc.pairs:
            if begin <= min(pronoun, name) and max(pronoun, name) < end:
                later, earlier = max(pronoun, name) - begin, min(pronoun, name) - begin
                scores.append((anaphor[i, later] * antecedent[i, earlier]).sum())
                gold.append(float(same))
    return F.binary_cross_entropy_with_logits(torch.stack(scores), torch.tensor(gold)) if scores else None
