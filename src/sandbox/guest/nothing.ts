// Nothing: for packages that danfo.js asks for and the sandbox has no use for.
export {};
