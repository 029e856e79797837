import type { Annotations } from '../ir/annotations.ts';
import type { IrType } from '../ir/ir.ts';
import type { FileAnnotations } from './collect-annotations.ts';
import { lowerMembers, lowerType } from './lower-type.ts';
import { findChild, getNodes, getSpan, getText, type SyntaxNode } from './syntax.ts';

/** A type alias; its type is lowered when first asked for. */
export class AliasDeclaration {
  readonly kind = 'alias';
  private readonly node: SyntaxNode;
  private lowered: IrType | undefined = undefined;

  constructor(node: SyntaxNode) {
    this.node = node;
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
  annotations: Map<string, Annotations> | undefined = undefined;
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
    if (annotations === undefined) return;
    for (const member of getNodes(findChild(node, 'body'), 'body')) {
      const found = annotations.members.get(getSpan(member).start);
      const key = findChild(member, 'key');
      if (found !== undefined)
        (this.annotations ??= new Map<string, Annotations>()).set(getText(key, 'name') || getText(key, 'value'), found);
    }
  }
}

function collectTypeParameters(node: SyntaxNode): readonly string[] {
  return getNodes(findChild(node, 'typeParameters'), 'params').map(
    (each) => getText(findChild(each, 'name'), 'name') || getText(each, 'name'),
  );
}
