"""Which dispatches of the event corpus are set aside together, so that what was learned from the others is asked about dispatches it has not seen."""
import random

SEED = 3


def folds(stems: list[str], count: int) -> dict[str, int]:
    """The fold of each dispatch, 0 to count - 1, the same whatever the order of the stems."""
    names = sorted(set(stems))
    random.Random(SEED).shuffle(names)
    return {stem: k % count for k, stem in enumerate(names)}
