// What only a program whose types know `WebAssembly` can do.

import { init } from "@cpd-project/cpd";

export const compiled = async (response: Response) => init(await WebAssembly.compileStreaming(response));
