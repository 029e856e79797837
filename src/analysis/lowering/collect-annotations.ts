import type { Annotation, Annotations } from '../ir/annotations.ts';
import type { IrModule, Span } from '../ir/ir.ts';
import { getParameterNodes, outlineParameter } from './outline-function.ts';
import { mentionsTags, readDocComment, type DocTags } from './read-doc-comment.ts';
import { findChild, getNodes, getSpan, getText, hasFlag, isFunction, pushChildren, type SyntaxNode } from './syntax.ts';

/** The annotations of a file. */
export interface FileAnnotations {
  /** By the start of the function. */
  readonly functions: ReadonlyMap<number, Annotations>;
  /** Of members of classes and interfaces that are no functions with a body, by the start of the member. */
  readonly members: ReadonlyMap<number, Annotations>;
}

/** Answers what the doc comments of a file say; `undefined`, at the cost of a look at each comment, when they say nothing. */
export function collectAnnotations(ast: SyntaxNode, text: string, comments: IrModule['docComments']): FileAnnotations | undefined {
  const tagged = comments.filter((each) => mentionsTags(each.text));
  if (tagged.length === 0) return undefined;
  const collector = new AnnotationCollector(text, tagged);
  collector.visit(ast);
  return collector;
}

class AnnotationCollector implements FileAnnotations {
  readonly functions = new Map<number, Annotations>();
  readonly members = new Map<number, Annotations>();
  /** By the place of the code that follows the comment. */
  private readonly tags = new Map<number, DocTags>();

  constructor(text: string, comments: IrModule['docComments']) {
    for (const comment of comments) {
      const tags = readDocComment(comment.text);
      if (tags !== undefined) this.tags.set(skipBlank(text, comment.span.end), tags);
    }
  }

  visit(root: SyntaxNode): void {
    const stack = [root];
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
      this.visitNode(node);
      pushChildren(node, stack);
    }
  }

  private visitNode(node: SyntaxNode): void {
    switch (node.type) {
      case 'ExportNamedDeclaration':
      case 'ExportDefaultDeclaration': {
        const declaration = findChild(node, 'declaration');
        if (declaration !== undefined) this.addDeclaration(declaration, this.tags.get(getSpan(node).start));
        return;
      }
      case 'FunctionDeclaration':
      case 'FunctionExpression':
      case 'ArrowFunctionExpression':
      case 'TSDeclareFunction':
      case 'VariableDeclaration':
        this.addDeclaration(node, undefined);
        return;
      case 'ExpressionStatement': {
        const assignment = findChild(node, 'expression');
        if (assignment?.type === 'AssignmentExpression') this.addValue(findChild(assignment, 'right'), this.tags.get(getSpan(node).start));
        return;
      }
      case 'Property':
        this.addValue(findChild(node, 'value'), this.tags.get(getSpan(node).start));
        return;
      case 'MethodDefinition':
      case 'PropertyDefinition':
      case 'AccessorProperty':
        this.addMember(node);
        return;
      case 'TSInterfaceDeclaration':
        for (const member of getNodes(findChild(node, 'body'), 'body')) this.addSignature(member);
        return;
      case 'TSTypeAliasDeclaration':
        for (const member of getNodes(findChild(node, 'typeAnnotation'), 'members')) this.addSignature(member);
        return;
    }
  }

  private addDeclaration(node: SyntaxNode, exported: DocTags | undefined): void {
    const tags = exported ?? this.tags.get(getSpan(node).start);
    if (node.type === 'VariableDeclaration') {
      for (const [index, each] of getNodes(node, 'declarations').entries())
        this.addValue(findChild(each, 'init'), index === 0 && tags !== undefined ? tags : this.tags.get(getSpan(each).start));
    } else if (node.type === 'TSDeclareFunction') this.addFunction(node, node, tags);
    else this.addValue(node, tags);
  }

  private addValue(value: SyntaxNode | undefined, tags: DocTags | undefined): void {
    if (value !== undefined && isFunction(value)) this.addFunction(value, value, tags);
  }

  /** Methods and functions that are fields are functions; what else is annotated is a field. */
  private addMember(node: SyntaxNode): void {
    const tags = this.tags.get(getSpan(node).start);
    const value = findChild(node, 'value');
    if (value !== undefined && isFunction(value)) this.addFunction(value, node, tags);
    else if (tags !== undefined) this.members.set(getSpan(node).start, annotateProperty(makeAnnotation(tags, node)));
  }

  private addSignature(member: SyntaxNode): void {
    const type = findChild(findChild(member, 'typeAnnotation'), 'typeAnnotation');
    const signature = member.type === 'TSMethodSignature' ? member : type?.type === 'TSFunctionType' ? type : undefined;
    const found = this.readFunction(signature ?? member, member, this.tags.get(getSpan(member).start));
    if (found !== undefined) this.members.set(getSpan(member).start, found);
  }

  private addFunction(node: SyntaxNode, named: SyntaxNode, tags: DocTags | undefined): void {
    const { start } = getSpan(node);
    const found = this.readFunction(node, named, tags);
    if (found !== undefined && (tags !== undefined || !this.functions.has(start))) this.functions.set(start, found);
  }

  private readFunction(node: SyntaxNode, named: SyntaxNode, tags: DocTags | undefined): Annotations | undefined {
    const nodes = getParameterNodes(node);
    const parameters = nodes.map((each) => {
      const own = this.tags.get(getSpan(each).start);
      return own === undefined ? undefined : { ...makeAnnotation(own, each), name: outlineParameter(each).name ?? '' };
    });
    if (tags === undefined && parameters.every((each) => each === undefined)) return undefined;
    const own = tags === undefined ? undefined : makeAnnotation(tags, named);
    const verdict = findVerdict(node, tags?.returns ?? '');
    return { own, parameters, isRestLast: nodes.at(-1)?.type === 'RestElement', verdict, subject: findSubject(node, nodes) };
  }
}

function makeAnnotation(tags: DocTags, node: SyntaxNode): Annotation {
  const at: Span = getSpan(node);
  return { ...tags, name: getText(findChild(node, 'key') ?? findChild(node, 'id'), 'name'), at };
}

/** Of a property. */
function annotateProperty(own: Annotation): Annotations {
  return { own, parameters: [], isRestLast: false, verdict: undefined, subject: 0 };
}

/** The place of the next code after a comment. */
function skipBlank(text: string, from: number): number {
  const blank = /(?:\s|\/\/[^\n]*|\/\*[\s\S]*?\*\/)*/uy;
  blank.lastIndex = from;
  return from + (blank.exec(text)?.[0].length ?? 0);
}

function getReturnType(node: SyntaxNode): SyntaxNode | undefined {
  let type = findChild(findChild(node, 'returnType'), 'typeAnnotation');
  if (type?.type === 'TSTypePredicate' || type?.type !== 'TSTypeReference') return type;
  const list = findChild(type, 'typeArguments') ?? findChild(type, 'typeParameters');
  if (getText(findChild(type, 'typeName'), 'name') === 'Promise') [type] = getNodes(list, 'params');
  return type;
}

/** Does a function answer a truth value, or nothing? By its type, or by the type in its doc comment. */
function findVerdict(node: SyntaxNode, returns: string): Annotations['verdict'] {
  const type = getReturnType(node);
  switch (type?.type) {
    case 'TSTypePredicate':
      return hasFlag(type, 'asserts') ? 'nothing' : 'boolean';
    case 'TSBooleanKeyword':
      return 'boolean';
    case 'TSVoidKeyword':
    case 'TSUndefinedKeyword':
      return 'nothing';
    case undefined:
      if (/\basserts\b|^(?:Promise<)?(?:void|undefined)\b/u.test(returns)) return 'nothing';
      return /\bboolean\b|\bis\b/u.test(returns) ? 'boolean' : undefined;
    default:
      return undefined;
  }
}

function findSubject(node: SyntaxNode, parameters: readonly SyntaxNode[]): number {
  const type = getReturnType(node);
  const name = type?.type === 'TSTypePredicate' ? getText(findChild(type, 'parameterName'), 'name') : '';
  return Math.max(
    0,
    parameters.findIndex((each) => name !== '' && outlineParameter(each).name === name),
  );
}
