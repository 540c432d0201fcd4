import { tsPlugin } from "@sveltejs/acorn-typescript";
import { type Options, Parser, type Program } from "acorn";

/** The parser went back so often that it would not come to an end. */
export class TooNested extends Error {
  override name = "TooNested";
}

/**
 * Tokens that may be read of a text, those that are read again among them. At what may be a type or a
 * value ("f<T>(") the parser tries both, so that n of them within each other are read 2^n times. What
 * people write has a token for three characters, those that are read again among them.
 */
const mostTokens = (length: number): number => 5000 + Math.ceil(length / 2);

interface Tokens {
  nextToken(): void;
}

/** Counts the tokens; what goes beyond their number fails at each further one, whoever catches the error. */
const counting = (BaseParser: typeof Parser): typeof Parser => {
  const Base = BaseParser as unknown as new (options: Options, input: string, ...rest: unknown[]) => Tokens;
  return class extends Base {
    private left: number;
    constructor(options: Options, input: string, ...rest: unknown[]) {
      super(options, input, ...rest);
      this.left = mostTokens(input.length);
    }
    override nextToken(): void {
      if (this.left-- <= 0) throw new TooNested("the program nests too deeply to be read");
      super.nextToken();
    }
  } as unknown as typeof Parser;
};

const TypeScriptParser = Parser.extend(tsPlugin() as never, counting as never);

/** @throws SyntaxError, TooNested, and RangeError where the stack ends first. */
export const parseTypeScript = (code: string, options: Options): Program =>
  TypeScriptParser.parse(code, options);
