// Proposals in spreadsheets, on the packed package's module of spreadsheets.

import assert from "node:assert/strict";
import { describe, test } from "node:test";

import { AccreditationEngine, init as initAccreditation } from "@cpd-project/cpd/accreditation";
import { CpdError, init, SpreadsheetEngine } from "@cpd-project/cpd/spreadsheet";

import { spreadsheetFiles } from "../files.mjs";
import { runSpreadsheetFile } from "../spreadsheet-cases.mjs";

const files = spreadsheetFiles();

test("nothing is answered before init", () => {
  assert.throws(() => SpreadsheetEngine.load(files[0].scheme), { name: "CpdError", code: "notInitialised" });
});

describe("after init", async () => {
  await init();
  await initAccreditation();

  for (const file of files) {
    test(`${file.path} is read and annotated`, () => {
      const engines = [SpreadsheetEngine, AccreditationEngine].map((one) => one.load(file.scheme, file.frameworks));
      assert.deepEqual(runSpreadsheetFile(...engines, file), []);
    });
  }

  describe("an engine", () => {
    const { scheme, frameworks, workbook, proposal } = files.find((file) => file.path === "lao-pdr.json");
    const load = () => SpreadsheetEngine.load(JSON.parse(scheme), frameworks);

    test("makes a template in every language, the same each time, and says what it lacks by cell", () => {
      const engine = load();
      const templates = ["en", "lo", "km", "kk", "ru"].map((language) => engine.template(language));
      assert.deepEqual(engine.template("lo"), templates[1]);
      for (const template of templates) {
        assert.deepEqual([...template.slice(0, 2)], [0x50, 0x4b]);
        assert.throws(() => engine.readProposal(template), (error) => {
          assert.ok(error instanceof CpdError);
          assert.equal(error.code, "invalidSpreadsheet");
          assert.deepEqual(error.problems.map(({ pointer }) => pointer), ["/id", "/of", "/provider/id", "/provider/kind"]);
          return error.problems.every(({ cell }) => cell.sheet !== "" && /^C\d+$/.test(cell.cell));
        });
      }
      const sheets = templates.map((template) => {
        let sheet;
        assert.throws(() => engine.readProposal(template), (error) => ((sheet = error.problems[0].cell.sheet), true));
        return sheet;
      });
      assert.equal(new Set(sheets).size, 5);
    });

    test("reads CSV", () => {
      const lines = ["field,row,value", "id,,P-1", "of,,Обучение", "provider.id,,NGO-7", "provider.kind,,ngo"];
      const { proposal, cells } = load().readProposal(new TextEncoder().encode(lines.join("\r\n")));
      assert.equal(JSON.parse(proposal).of, "offering");
      assert.deepEqual(cells["/provider/kind"], { sheet: "CSV", cell: "C5" });
    });

    test("says what is wrong, and that it was freed", () => {
      const engine = load();
      const bytes = new Uint8Array(Buffer.from(workbook, "base64"));
      const code = (problem) => (error) => error instanceof CpdError && error.problems[0].code === problem;
      assert.throws(() => engine.readProposal(new Uint8Array(0)), code("noHeading"));
      assert.throws(() => engine.readProposal(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0])), code("oldSpreadsheet"));
      assert.throws(() => engine.readProposal(bytes.slice(0, 5000)), code("damaged"));
      assert.throws(() => engine.annotate(bytes, proposal, "lo"), code("notACheck"));
      assert.throws(() => engine.template("?"), { name: "CpdError", code: "invalidArgument" });
      engine.free();
      assert.throws(() => engine.template("lo"), { code: "engineFreed" });
    });
  });
});
