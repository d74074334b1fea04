// Where pointers point in a text, also where it is broken.

import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";

import { runnerImport } from "vite";

const { module } = await runnerImport(join(import.meta.dirname, "..", "src", "parts", "places.ts"));
const { beginning, places, position } = module;
const at = (text, pointer) => {
  const { start, end } = places(text)(pointer);
  return text.slice(start, end);
};

test("values are found by their pointers", () => {
  const text = '{ "a": [1, {"b~/\\u0041": "x, y"}, [ ]], "c" : null,\n "d": -2.5e3, "e": "\\"" }';
  const expected = {
    "/a": '[1, {"b~/\\u0041": "x, y"}, [ ]]',
    "/a/0": "1",
    "/a/1": '{"b~/\\u0041": "x, y"}',
    "/a/1/b~0~1A": '"x, y"',
    "/a/2": "[ ]",
    "/c": "null",
    "/d": "-2.5e3",
    "/e": '"\\""',
  };
  for (const [pointer, value] of Object.entries(expected)) assert.equal(at(text, pointer), value, pointer);
});

test("what is missing is found where it belongs", () => {
  const text = '{ "a": { "b": [1] } }';
  assert.deepEqual(places(text)("/a/c/d"), { start: 7, end: 8 });
  assert.deepEqual(places(text)("/a/b/7"), { start: 14, end: 15 });
  assert.deepEqual(places(text)("/x"), { start: 0, end: 1 });
  assert.deepEqual(places("")("/x"), { start: 0, end: 0 });
});

test("what stands before a break is found", () => {
  assert.equal(at('{ "a": [1, 2', "/a/1"), "2");
  assert.equal(at('{ "a": 1, "b": ] }', "/a"), "1");
  assert.equal(at('{ "a": "never closed', "/a"), "{");
});

test("a mark of a container is its bracket", () => {
  const text = '{ "a": [1, 2] }';
  const find = places(text);
  assert.deepEqual(beginning(text, find("/a")), { start: 7, end: 8 });
  assert.deepEqual(beginning(text, find("/a/0")), { start: 8, end: 9 });
});

test("columns are bytes", () => {
  const text = '{\n "ກ😀": x }';
  // Two quotation marks, a space, three bytes and four, a colon and a space come before it.
  assert.equal(text.slice(position(text, 2, 13), position(text, 2, 14)), "x");
  assert.equal(position(text, 9, 1), text.length);
  assert.equal(position(text, 1, 99), 1);
});

test("a long and deep text is no burden", () => {
  const deep = "[".repeat(500_000);
  assert.deepEqual(places(deep)(""), { start: 0, end: 1 });
});
