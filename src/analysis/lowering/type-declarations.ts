import type { Annotations } from '../ir/annotations.ts';
import type { IrType } from '../ir/ir.ts';
import type { FileAnnotations } from './collect-annotations.ts';
import { lowerMembers, lowerType } from './lower-type.ts';
import { findChild, getNodes, getSpan, getText, type SyntaxNode } from './syntax.ts';

/** A type alias; its type is lowered when first asked for. */
export class AliasDeclaration {
  readonly kind = 'alias';
  /** Of members of an object type. */
  readonly annotations: ReadonlyMap<string, Annotations> | undefined;
  private readonly node: SyntaxNode;
  private lowered: IrType | undefined = undefined;

  constructor(node: SyntaxNode, annotations: FileAnnotations | undefined) {
    this.node = node;
    const type = annotations === undefined ? undefined : findChild(node, 'typeAnnotation');
    this.annotations = type?.type === 'TSTypeLiteral' ? selectAnnotations(getNodes(type, 'members'), annotations) : undefined;
  }

  get parameters(): readonly string[] {
    return collectTypeParameters(this.node);
  }

  get type(): IrType {
    return (this.lowered ??= lowerType(findChild(this.node, 'typeAnnotation')) ?? { kind: 'keyword', name: 'unknown' });
  }
}

/** An interface, all declarations of its name together; its members are lowered when first asked for. */
export class InterfaceDeclaration {
  readonly kind = 'interface';
  annotations: ReadonlyMap<string, Annotations> | undefined = undefined;
  private readonly nodes: SyntaxNode[] = [];
  private loweredMembers: ReadonlyMap<string, IrType> | undefined = undefined;
  private loweredHeritage: readonly IrType[] | undefined = undefined;

  get parameters(): readonly string[] {
    const [first] = this.nodes;
    return first === undefined ? [] : collectTypeParameters(first);
  }

  get heritage(): readonly IrType[] {
    return (this.loweredHeritage ??= this.nodes.flatMap((node) => getNodes(node, 'extends').flatMap((each) => lowerType(each) ?? [])));
  }

  get members(): ReadonlyMap<string, IrType> {
    return (this.loweredMembers ??= lowerMembers(this.nodes.flatMap((node) => getNodes(findChild(node, 'body'), 'body'))));
  }

  /** Adds one more declaration of the interface. */
  add(node: SyntaxNode, annotations: FileAnnotations | undefined): void {
    this.nodes.push(node);
    const found = selectAnnotations(getNodes(findChild(node, 'body'), 'body'), annotations);
    if (found !== undefined) this.annotations = new Map([...(this.annotations ?? []), ...found]);
  }
}

/** Answers what doc comments say of members, by name. */
function selectAnnotations(
  members: readonly SyntaxNode[],
  annotations: FileAnnotations | undefined,
): ReadonlyMap<string, Annotations> | undefined {
  if (annotations === undefined) return undefined;
  const found = new Map<string, Annotations>();
  for (const member of members) {
    const key = findChild(member, 'key');
    const own = annotations.members.get(getSpan(member).start);
    if (own !== undefined) found.set(getText(key, 'name') || getText(key, 'value'), own);
  }
  return found.size === 0 ? undefined : found;
}

function collectTypeParameters(node: SyntaxNode): readonly string[] {
  return getNodes(findChild(node, 'typeParameters'), 'params').map(
    (each) => getText(findChild(each, 'name'), 'name') || getText(each, 'name'),
  );
}
