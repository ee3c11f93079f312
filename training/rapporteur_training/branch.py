"""A branch: transformer layers of its own beside the last layers of the frozen reader, for tasks that the reader was not trained on together."""
import torch
from torch import nn

from .encoder import HIDDEN, Layer
from .lower import LAYERS
from .model import Reader


class Trunk(nn.Module):
    """A mix of the states behind the reader's last layers, and layers over it; it begins as the reader's own last layers are."""

    def __init__(self, layers: int, dropout: float = 0.1):
        super().__init__()
        self.mix = nn.Parameter(torch.zeros(len(LAYERS), HIDDEN))
        self.mix.data[LAYERS.index(max(LAYERS) - layers)] = 1
        self.layers = nn.ModuleList(Layer(dropout) for _ in range(layers))

    def start_from(self, reader: Reader) -> None:
        for mine, theirs in zip(self.layers, reader.encoder.layers[-len(self.layers):]):
            mine.load_state_dict(theirs.state_dict())

    def forward(self, states: torch.Tensor, mask: torch.Tensor | None = None) -> torch.Tensor:
        """[B, T, layers, H] to [B, T, H]"""
        x = (states * self.mix).sum(2)
        wide = None if mask is None else mask[:, None, None, :]
        for layer in self.layers:
            x = layer(x, wide)
        return x


def at_words(x: torch.Tensor, starts: torch.Tensor) -> torch.Tensor:
    """[B, T, H] at the first pieces [B, W] of the words."""
    return torch.gather(x, 1, starts.unsqueeze(2).expand(-1, -1, x.shape[2]))


class NameBranch(nn.Module):
    """Scores of the name labels from the branch and from the reader's last state together; it begins with the reader's own scores."""

    def __init__(self, labels: int, layers: int):
        super().__init__()
        self.trunk = Trunk(layers)
        self.dropout = nn.Dropout(0.2)
        self.name, self.last = nn.Linear(HIDDEN, labels), nn.Linear(HIDDEN, labels)

    def start_from(self, reader: Reader) -> None:
        self.trunk.start_from(reader)
        for mine in (self.name, self.last):
            mine.weight.data.copy_(reader.name.weight * 0.5)
            mine.bias.data.copy_(reader.name.bias * 0.5)

    def forward(self, states: torch.Tensor, starts: torch.Tensor, mask: torch.Tensor | None = None) -> torch.Tensor:
        """[B, T, layers, H] and [B, W] to [B, W, labels]"""
        mine, last = at_words(self.trunk(states, mask), starts), at_words(states[:, :, -1], starts)
        return self.name(self.dropout(mine)) + self.last(self.dropout(last))
