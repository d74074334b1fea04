// For esbuild, whose `file` loader puts the modules beside the bundle.

import accreditation from "@cpd-project/cpd/cpd_wasm_accreditation_bg.wasm";
import advice from "@cpd-project/cpd/cpd_wasm_advice_bg.wasm";
import allocation from "@cpd-project/cpd/cpd_wasm_allocation_bg.wasm";
import application from "@cpd-project/cpd/cpd_wasm_application_bg.wasm";
import credit from "@cpd-project/cpd/cpd_wasm_bg.wasm";
import programme from "@cpd-project/cpd/cpd_wasm_programme_bg.wasm";
import registry from "@cpd-project/cpd/cpd_wasm_registry_bg.wasm";
import spreadsheet from "@cpd-project/cpd/cpd_wasm_spreadsheet_bg.wasm";

import { show } from "./page.mjs";

const at = (module) => new URL(module, import.meta.url);
await show({
  credit: at(credit),
  accreditation: at(accreditation),
  advice: at(advice),
  allocation: at(allocation),
  application: at(application),
  programme: at(programme),
  registry: at(registry),
  spreadsheet: at(spreadsheet),
});
