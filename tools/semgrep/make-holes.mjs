/**
 * The text of a node with some of its parts replaced by what patterns have: metavariables, `...`, deep expressions. Equal parts mostly become
 * the same metavariable.
 */
export function makeHoles(text, root, random) {
  const names = new Map();
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVW'];

  function nameOf(part) {
    if (!names.has(part) || random.chance(0.1)) names.set(part, letters.length > 0 ? `$${letters.shift()}` : '$_');
    return names.get(part);
  }

  /** Text of a node, its children replaced first. */
  function print(node) {
    const replaced = node === root ? undefined : replace(node);
    if (replaced !== undefined) return replaced;
    const lists = findLists(node);
    let result = '';
    let at = node.start;
    for (const child of listChildren(node)) {
      if (child.start < at) continue;
      const list = lists.find((each) => each.includes(child));
      if (list?.[0] === child && random.chance(0.25)) {
        const [from, to] = chooseRun(list);
        result += text.slice(at, child.start) + printList(list, from, to);
        at = list.at(-1).end;
      } else {
        result += text.slice(at, child.start) + print(child);
        at = child.end;
      }
    }
    return result + text.slice(at, node.end);
  }

  function chooseRun(list) {
    const from = random.below(list.length);
    return [from, from + random.below(list.length - from + 1)];
  }

  /** A list with `...` for the items of a run. */
  function printList(list, from, to) {
    const isStatements = /Statement|Declaration/.test(list[0].type);
    const items = list.map((item, index) => (index >= from && index < to ? '' : print(item))).filter((item) => item !== '');
    items.splice(from, 0, '...');
    return items.join(isStatements ? '\n' : ', ');
  }

  function replace(node) {
    const part = text.slice(node.start, node.end);
    if (node.type === 'Literal' && typeof node.value === 'string')
      return random.chance(0.3) ? '"..."' : random.chance(0.2) ? nameOf(part) : undefined;
    if (node.type === 'Identifier' && random.chance(0.3)) return nameOf(part);
    if (/Expression$|^TemplateLiteral$/.test(node.type) && random.chance(0.15)) return nameOf(part);
    if (/(?:Call|Member|Binary)Expression$/.test(node.type) && random.chance(0.07)) return `<... ${print(node)} ...>`;
    return undefined;
  }

  return print(root);
}

/** Lists of children in which `...` may stand. */
function findLists(node) {
  const lists = [node.arguments, node.params, node.elements, node.properties, node.type === 'BlockStatement' ? node.body : undefined];
  return lists.filter((list) => Array.isArray(list) && list.length > 0 && !list.includes(null));
}

function listChildren(node) {
  const children = Object.entries(node)
    .filter(([key]) => key !== 'typeAnnotation')
    .flatMap(([, value]) => value)
    .filter((child) => typeof child?.type === 'string' && child.start >= node.start && child.end <= node.end);
  return children.sort((left, right) => left.start - right.start || right.end - left.end);
}
