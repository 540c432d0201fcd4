// Runs Astro without telemetry on every platform: `node scripts/astro.mjs build`.
process.env.ASTRO_TELEMETRY_DISABLED = "1";
await import("../node_modules/astro/bin/astro.mjs");
