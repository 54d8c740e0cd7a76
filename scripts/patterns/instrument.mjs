// Where the patterns of the rule code stand, and the same source with each of them under watch.
import ts from 'typescript';

/** Folders of the rule code: what decides how a text is read. */
export const RULE_CODE = /\/src\/((?:annotate|interpret|lexicon|normalize|outline)\/.*)\.ts$/u;
const MAKERS = new Set(['narrowToVietnamese']);

/**
 * Every regular expression as it is used: a literal, or the call that makes one of it, outermost first.
 * Its name is that of the constant or function around it; the second in the same gets ":2".
 */
export function findPatterns(source, file) {
  const tree = ts.createSourceFile(`${file}.ts`, source, ts.ScriptTarget.Latest, true);
  const found = [];
  const counts = new Map();
  const visit = (node, owner) => {
    if (isPattern(node)) {
      const count = (counts.get(owner) ?? 0) + 1;
      counts.set(owner, count);
      found.push({
        id: `${file}#${owner}${count > 1 ? `:${count}` : ''}`,
        start: node.getStart(tree),
        end: node.getEnd(),
        line: tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1,
        source: commentsAbove(node, source),
      });
      return;
    }
    const name = nameOf(node);
    ts.forEachChild(node, (child) => visit(child, name ?? owner));
  };
  visit(tree, '');
  return found;
}

/** The comments above the statement that a pattern stands in. */
function commentsAbove(node, source) {
  let statement = node;
  while (statement.parent && !ts.isSourceFile(statement.parent)) statement = statement.parent;
  const ranges = ts.getLeadingCommentRanges(source, statement.pos) ?? [];
  return ranges.map(({ pos, end }) => source.slice(pos, end)).join('\n');
}

function isPattern(node) {
  if (ts.isRegularExpressionLiteral(node)) return true;
  if (ts.isCallExpression(node) && ts.isIdentifier(node.expression)) return MAKERS.has(node.expression.text);
  return ts.isNewExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'RegExp';
}

function nameOf(node) {
  const isNamed = ts.isFunctionDeclaration(node) || (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name));
  if (isNamed && node.name) return node.name.text;
  return ts.isPropertyAssignment(node) && ts.isIdentifier(node.name) ? node.name.text : null;
}

export function instrument(source, file) {
  let instrumented = source;
  for (const { id, start, end } of findPatterns(source, file).reverse())
    instrumented = `${instrumented.slice(0, start)}globalThis.__pattern(${JSON.stringify(id)}, ${instrumented.slice(start, end)})${instrumented.slice(end)}`;
  return instrumented;
}
