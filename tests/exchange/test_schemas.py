"""The schemas under `docs/schemas` are those of the library."""

import json
import os
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from referencing import Registry, Resource

from reintegra import Person, Verdict, __version__, schema
from reintegra.grammar.facts import labels
from tests.exchange.kinds import FEW, OF_DATA, called

FOLDER = Path(__file__).parents[2] / "docs" / "schemas"
UPDATE = "UPDATE_GOLDEN" in os.environ


@cache
def whole() -> dict[str, Any]:
    """Return the schemas of all types together."""
    found: dict[str, Any] = {}
    for kind in OF_DATA:
        found |= schema(kind)["$defs"]
    return {"$schema": schema(Person)["$schema"], "$defs": found}


@cache
def files() -> dict[str, str]:
    """Return the text of each file: a type, which refers to the files of others."""
    version = ".".join(__version__.split(".")[:2])
    found = {}
    for name, one in whole()["$defs"].items():
        own = {"$schema": whole()["$schema"], "x-version": version, **one}
        text = json.dumps(own, ensure_ascii=False, indent=1)
        found[f"{name}.json"] = text.replace('"#/$defs/', '"').replace(
            '"$ref": "', '"$ref": "./'
        )
    return {
        name: "".join(_with_suffix(line) for line in text.splitlines(keepends=True))
        for name, text in found.items()
    }


def _with_suffix(line: str) -> str:
    return line.replace('"\n', '.json"\n') if '"$ref": "' in line else line


@FEW
@given(st.sampled_from(sorted(OF_DATA, key=called)))
def test_the_schemas_are_schemas(kind: type) -> None:
    """By the schema of schemas, which takes its time."""
    own = schema(kind)["$ref"].rpartition("/")[2] if "$ref" in schema(kind) else ""

    Draft202012Validator.check_schema(schema(kind)["$defs"].get(own, {}))


def test_the_files_are_the_schemas_of_the_library() -> None:
    """With UPDATE_GOLDEN=1 they are written first; read the difference then."""
    if UPDATE:
        FOLDER.mkdir(exist_ok=True)
        for old in FOLDER.glob("*.json"):
            old.unlink()
        for name, text in files().items():
            (FOLDER / name).write_text(f"{text}\n", encoding="utf-8")
    kept = {one.name: one.read_text(encoding="utf-8") for one in FOLDER.glob("*.json")}

    assert sorted(files()) == sorted(kept)
    assert [] == [name for name, text in files().items() if f"{text}\n" != kept[name]]


def retrieved(uri: str) -> Resource[Any]:
    """Return a file by what another one calls it."""
    text = (FOLDER / uri.removeprefix("./")).read_text(encoding="utf-8")
    return Resource.from_contents(json.loads(text))


@pytest.mark.parametrize(("met", "valid"), [(True, True), ("tak", False)])
def test_the_files_refer_to_each_other(met: object, valid: bool) -> None:
    """A validator that finds them beside each other needs nothing else."""
    registry: Registry[Any] = Registry(retrieve=retrieved)  # type: ignore[call-arg]  # as its documentation does
    own = json.loads((FOLDER / "Verdict.json").read_text(encoding="utf-8"))
    data = {
        "rule": "cis.ELIGIBLE",
        "record": {"homeless": met},
        "on": "2026-07-01",
    }

    assert valid is Draft202012Validator(own, registry=registry).is_valid(data)
    assert valid is Draft202012Validator(schema(Verdict)).is_valid(data)


def test_a_form_can_be_made_of_the_schema_of_a_person() -> None:
    """It has each fact with its labels, its limits, its names and its source."""
    properties = schema(Person)["$defs"]["Person"]["properties"]

    assert [name for name, _ in labels(Person)] == list(properties)
    assert properties["age"] == {
        "title": "wiek",
        "type": ["integer", "null"],
        "minimum": 0,
        "maximum": 120,
        "x-fact": {"kind": "count", "pl": "wiek", "en": "age", "unit": "years"},
    }
    assert properties["sex"]["enum"] == ["woman", "man", None]
    assert properties["sex"]["x-fact"]["names"][0] == {"name": "woman", "pl": "kobieta"}
    assert properties["homeless"]["x-fact"]["source"].startswith("art. 1 ust. 2 pkt 1")
    assert properties["application_filed"]["x-fact"]["first"] == "2003-08-14"


@pytest.mark.parametrize("disabled", [None, True, False])
@pytest.mark.parametrize("degree", [None, "slight", "significant"])
def test_the_schema_binds_two_facts(disabled: object, degree: object) -> None:
    """Who is not disabled has no degree of disability."""
    data = {"disabled": disabled, "disability_degree": degree}

    possible = disabled is not False or degree is None
    assert possible is Draft202012Validator(schema(Person)).is_valid(data)
