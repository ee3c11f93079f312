import xml.etree.ElementTree as Tree

import numpy as np
from rapporteur_training.encoders import log_linear, standard
from rapporteur_training.encoders_page import Point, page, picture

POINTS = [Point("MiniLM", 3, 0.61, 0.92, 0.55, 8000.0), Point("MiniLM", 6, 0.69, 0.81, 0.41, 4000.0), Point("bge-small", 12, 0.72, 0.84, 0.5, 2000.0)]


def test_the_page_has_a_row_for_each_point_with_its_speed_beside_that_of_the_shipped_depth():
    rows = [line for line in page(POINTS, "some processor").splitlines() if line.startswith(("| MiniLM", "| bge"))]
    assert len(rows) == 3
    assert rows[0] == "| MiniLM | 3 | 0.610 | 0.920 | 0.550 | 8,000 | 2.00 |"


def test_the_picture_is_well_formed_and_draws_every_point_inside_it():
    root = Tree.fromstring(picture(POINTS))
    circles = root.findall("{http://www.w3.org/2000/svg}circle")
    assert len(circles) == len(POINTS)
    _, _, width, height = map(float, root.attrib["viewBox"].split())
    assert all(0 < float(c.attrib["cx"]) < width and 0 < float(c.attrib["cy"]) < height for c in circles)
    assert float(circles[0].attrib["cx"]) > float(circles[1].attrib["cx"]), "faster lies to the right"
    assert float(circles[0].attrib["cy"]) > float(circles[1].attrib["cy"]), "better lies above"


def test_a_probe_learns_what_the_states_hold():
    rng = np.random.default_rng(1)
    gold = np.arange(300) % 3
    states = rng.normal(size=(300, 8)) + 4 * np.eye(8)[gold]
    seen = np.arange(300) < 200
    x = standard(states, seen)
    assert abs(x[seen, :-1].mean()) < 1e-5 and (x[:, -1] == 1).all()
    found = (x[~seen] @ log_linear(x[seen], gold[seen], 3)).argmax(1)
    assert (found == gold[~seen]).mean() > 0.95
