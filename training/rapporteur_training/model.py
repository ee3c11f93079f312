"""The reader: encoder and heads. `forward` works on padded batches; export uses a batch of one."""
import torch
import torch.nn.functional as F
from torch import nn

from .encoder import HIDDEN, Encoder

ARC, REL, ROLE, ATTR, CHANNELS, COREF, REACH = 256, 64, 64, 128, 24, 64, 64
LABELS, EDGES = 3, 4


class Pairs(nn.Module):
    """A biaffine score for every label of every pair of words: [B, I, J] by label."""

    def __init__(self, size: int, labels: int, dropout: float):
        super().__init__()
        self.left, self.right = nn.Linear(HIDDEN, size), nn.Linear(HIDDEN, size)
        self.cross = nn.Parameter(torch.randn(size, labels, size) * size ** -0.5 * 0.5)
        self.of_left, self.of_right = nn.Linear(size, labels), nn.Linear(size, labels)
        self.size, self.labels, self.dropout = size, labels, nn.Dropout(dropout)

    def forward(self, left: torch.Tensor, right: torch.Tensor) -> torch.Tensor:
        """[B, I, labels, J]"""
        a, b = self.dropout(F.relu(self.left(left))), self.dropout(F.relu(self.right(right)))
        batch, rows = a.shape[0], a.shape[1]
        crossed = torch.matmul(a, self.cross.view(self.size, self.labels * self.size))
        crossed = crossed.view(batch, rows * self.labels, self.size)
        scores = torch.matmul(crossed, b.transpose(1, 2)).view(batch, rows, self.labels, b.shape[1])
        return scores + self.of_left(a).unsqueeze(3) + self.of_right(b).transpose(1, 2).unsqueeze(1)

    def aligned(self, left: torch.Tensor, right: torch.Tensor) -> torch.Tensor:
        """Scores of given pairs only: [B, I, labels] for `right` of the same length as `left`."""
        a, b = self.dropout(F.relu(self.left(left))), self.dropout(F.relu(self.right(right)))
        crossed = torch.matmul(a, self.cross.view(self.size, self.labels * self.size))
        crossed = crossed.view(*a.shape[:2], self.labels, self.size)
        return (crossed * b.unsqueeze(2)).sum(3) + self.of_left(a) + self.of_right(b)


class Attributed(nn.Module):
    """For a cue at word i: is word j outside, in the source, in the content; and does the source begin or end, the
    content begin or end at j. Rows are smoothed along j."""

    def __init__(self, dropout: float):
        super().__init__()
        self.pairs = Pairs(ATTR, CHANNELS, dropout)
        self.distance = nn.Embedding(2 * REACH + 1, CHANNELS)
        self.smooth1 = nn.Conv1d(CHANNELS, CHANNELS, 5, padding=2)
        self.smooth2 = nn.Conv1d(CHANNELS, LABELS + EDGES, 5, padding=2)

    def forward(self, words: torch.Tensor, rows: torch.Tensor, anchors: torch.Tensor, mask: torch.Tensor | None) -> torch.Tensor:
        """`rows` are the states of the cues [B, I, H], `anchors` their word indices [B, I]; gives [B, I, J, 7]."""
        x = self.pairs(rows, words)
        batch, count, _, size = x.shape
        offsets = torch.arange(size, device=words.device)[None, None, :] - anchors[:, :, None]
        near = self.distance(offsets.clamp(-REACH, REACH) + REACH)
        x = F.relu(x + near.transpose(2, 3))
        if mask is not None:
            x = x * mask[:, None, None, :]
        x = x.reshape(batch * count, CHANNELS, size)
        x = x + F.relu(self.smooth1(x))
        return self.smooth2(x).view(batch, count, LABELS + EDGES, size).transpose(2, 3)


class Reader(nn.Module):
    """One encoder pass, all heads; `sizes` is the number of labels by section."""

    def __init__(self, sizes: dict[str, int], dropout: float = 0.1):
        super().__init__()
        self.encoder = Encoder(dropout)
        self.dropout = nn.Dropout(0.2)
        for task in ("upos", "xpos", "lemma", "nominal", "cue"):
            setattr(self, task, nn.Linear(HIDDEN, sizes[task]))
        self.name = nn.Linear(HIDDEN, sizes["name"])
        self.fact = nn.Linear(HIDDEN, 1)
        self.root = nn.Parameter(torch.zeros(HIDDEN))
        self.arc_word, self.arc_head = nn.Linear(HIDDEN, ARC), nn.Linear(HIDDEN, ARC)
        self.arc_cross = nn.Linear(ARC, ARC)
        self.rel = Pairs(REL, sizes["rel"], 0.2)
        self.role = Pairs(ROLE, sizes["role"], 0.2)
        self.attr = Attributed(0.2)
        self.anaphor, self.antecedent = nn.Linear(HIDDEN, COREF), nn.Linear(HIDDEN, COREF)

    def states(self, ids: torch.Tensor, cases: torch.Tensor, starts: torch.Tensor, mask: torch.Tensor | None) -> torch.Tensor:
        """States of the first piece of each word, [B, W, H]."""
        x = self.encoder(ids, cases, mask)
        if mask is None:
            return self.dropout(x[:, starts[0]])
        return self.dropout(torch.gather(x, 1, starts.unsqueeze(2).expand(-1, -1, HIDDEN)))

    def with_root(self, words: torch.Tensor) -> torch.Tensor:
        return torch.cat([self.root.view(1, 1, HIDDEN).expand(words.shape[0], 1, HIDDEN).to(words.dtype), words], 1)

    def arcs(self, words: torch.Tensor, heads: torch.Tensor) -> torch.Tensor:
        """[B, W, W+1]"""
        a = self.dropout(F.relu(self.arc_word(words)))
        b = self.dropout(F.relu(self.arc_head(heads)))
        return torch.matmul(self.arc_cross(a), b.transpose(1, 2)) * ARC ** -0.5

    def vectors(self, words: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        return self.anaphor(words) * COREF ** -0.25, self.antecedent(words) * COREF ** -0.25
