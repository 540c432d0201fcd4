import { type Expression, parseExpressionAt, type SpreadElement } from "acorn";

/**
 * The value of an expression that is a literal: `{ id: ["F003", "F004"] }`, `-1`, `1 / 243`, `null`. It is
 * read and never run, which is safe with what somebody else wrote, and far quicker than a world of its own.
 * @throws Error where it is anything else
 */
export function literalOf(source: string): unknown {
  const expression = parseExpressionAt(source, 0, { ecmaVersion: "latest" });
  if (source.slice(expression.end).trim() !== "") throw new Error("more than one value");
  return read(expression);
}

function read(node: Expression | SpreadElement | null): unknown {
  if (node?.type === "Literal" && !("regex" in node)) return node.value;
  if (node?.type === "ArrayExpression") return node.elements.map(read);
  if (node?.type === "UnaryExpression" && node.operator === "-") return -Number(read(node.argument));
  if (node?.type === "BinaryExpression" && node.operator === "/")
    return Number(read(node.left as Expression)) / Number(read(node.right));
  if (node?.type === "TemplateLiteral" && node.expressions.length === 0) return node.quasis[0]?.value.cooked;
  if (node?.type === "ObjectExpression")
    return Object.fromEntries(
      node.properties.map((property) => {
        if (property.type !== "Property" || property.computed || property.kind !== "init") throw notLiteral();
        const { key } = property;
        return [key.type === "Identifier" ? key.name : String(read(key as Expression)), read(property.value)];
      }),
    );
  throw notLiteral();
}

const notLiteral = () => new Error("only a literal can stand here");
