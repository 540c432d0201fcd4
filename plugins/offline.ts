import type { AstroIntegration } from "astro";

export const offline = (): AstroIntegration => ({ name: "offline", hooks: {} });
