// Made-up proposals to try: one in Lao, and the one that the examples of the command line use, with its registry.

import cambodia from "../../../../cpd-cli/tests/records/proposal.json?raw";
import registry from "../../../../cpd-cli/tests/records/registry.json?raw";
import lao from "./samples/lao-pdr.json?raw";

interface Sample {
  readonly scheme: string;
  /** The day that is asked about. */
  readonly on: string;
  readonly proposal: string;
  readonly registry: string | undefined;
}

const samples: readonly Sample[] = [
  { scheme: "cambodia", on: "2026-01-20", proposal: cambodia, registry },
  { scheme: "lao-pdr", on: "2026-01-20", proposal: lao, registry: undefined },
];

/** The sample for a scheme, or else the first. */
export function sampleFor(scheme: string): Sample {
  const sample = samples.find((one) => one.scheme === scheme) ?? samples[0];
  if (sample === undefined) throw new Error("there is no sample");
  return sample;
}
