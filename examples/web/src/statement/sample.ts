// The made-up record that the command line's examples use too, and the day that they ask about.

export { default as record } from "../../../../cpd-cli/tests/records/teacher.json?raw";

export const pack = "us-pa-act48";
export const on = "2024-11-21";
