// For hosts in which the package finds its module by itself.

import { show } from "./page.mjs";

await show();
