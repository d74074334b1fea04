// The rules of `init`. The order of these tests matters: a module is loaded once in a process.

import assert from "node:assert/strict";
import { test } from "node:test";

import { CpdError, Engine, init } from "@cpd-project/cpd";

import { packText } from "../files.mjs";

const pack = packText("us-ny-ctle");

test("before init, every call says what to do", () => {
  assert.throws(() => Engine.load(pack), (error) => {
    assert.ok(error instanceof CpdError);
    assert.equal(error.code, "notInitialised");
    assert.match(error.message, /call init first/);
    return true;
  });
});

for (const source of ["./no-such-file.wasm", new URL("no-such-file.wasm", import.meta.url), new Uint8Array(8)]) {
  test(`init can be tried again after ${source} failed`, async () => {
    await assert.rejects(init(source), (error) => {
      assert.ok(error instanceof CpdError);
      assert.equal(error.code, "initFailed");
      assert.ok(error.cause instanceof Error);
      return true;
    });
    assert.throws(() => Engine.load(pack), { code: "notInitialised" });
  });
}

test("init can be called twice at the same time, and again", async () => {
  await Promise.all([init(), init()]);
  const engine = Engine.load(pack);
  await init();
  await init("./no-such-file.wasm");
  assert.deepEqual(engine.lint(), [], "the engine survives");
});
