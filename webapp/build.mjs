// Replaced in the next step by the real bundle.
import { mkdirSync } from "node:fs";
mkdirSync(process.argv[2] + "/assets", { recursive: true });
