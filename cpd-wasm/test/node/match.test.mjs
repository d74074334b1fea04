import assert from "node:assert/strict";
import test from "node:test";

import { matchCase } from "../match.mjs";

const answer = { outcome: "short", reasons: [{ code: "a", short: "5" }, { code: "b" }], next: null };

const agree = {
  "a part of an object": { outcome: "short" },
  "null": { next: null },
  "partial objects in a list": { reasons: [{ short: "5" }, {}] },
  "some of a list": { reasons: { $some: [{ code: "b" }] } },
  "nothing in particular of a list": { reasons: { $some: [] } },
};
for (const [name, expected] of Object.entries(agree)) {
  test(`agrees on ${name}`, () => assert.deepEqual(matchCase(answer, expected), []));
}

const differ = {
  "another value": [{ outcome: "met" }, '/outcome: expected "met", found "short"'],
  "a member that is missing": [{ period: {} }, "/period: expected {}, found undefined"],
  "null for a member that is missing": [{ period: null }, "/period: expected null, found undefined"],
  "a list of another length": [{ reasons: [{}] }, "/reasons: expected 1 elements, found 2"],
  "an element": [{ reasons: [{}, { code: "c" }] }, '/reasons/1/code: expected "c", found "b"'],
  "an element that no other matches": [{ reasons: { $some: [{ code: "c" }] } }, '/reasons: no element matches {"code":"c"}'],
  "an object for a list": [{ reasons: {} }, "/reasons: expected {}, found ["],
  "a number for its text": [{ reasons: { $some: [{ short: 5 }] } }, '/reasons: no element matches {"short":5}'],
};
for (const [name, [expected, start]] of Object.entries(differ)) {
  test(`differs on ${name}`, () => {
    const differences = matchCase(answer, expected);
    assert.equal(differences.length, 1);
    assert.ok(differences[0].startsWith(start), differences[0]);
  });
}
