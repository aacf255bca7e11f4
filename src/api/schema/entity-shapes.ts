import {
  type DirectiveNode,
  type FieldDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  type TypeNode,
  valueFromASTUntyped,
} from 'graphql';
import type { Direction } from '../../snapshot/entities/entity-table.ts';
import { entitySdl } from './sdl.ts';

/** Where the SDL says that a field's value comes from. */
export type FieldShape =
  /** A property of the node. */
  | { kind: 'property'; property: string; isList: boolean }
  /** Nodes at the other end of a relationship. */
  | { kind: 'link'; type: string; direction: Direction; target: string; isList: boolean }
  /** A resolver of our own, which needs these properties of the node. */
  | { kind: 'own'; type: string; requires: string[] };

/** A type of nodes as the SDL defines it. */
export interface EntityShape {
  /** Labels that a node of the type has. */
  labels: readonly string[];
  /** How many of them a nested list returns without a limit. */
  defaultLimit: number;
  fields: ReadonlyMap<string, FieldShape>;
  /** Names of fields that clients do not see. */
  hidden: ReadonlySet<string>;
}

/** The shapes of all types of nodes by name, from the SDL that the library gets. */
export const entityShapes: ReadonlyMap<string, EntityShape> = new Map(
  parse(entitySdl().join('\n'))
    .definitions.filter((definition) => definition.kind === Kind.OBJECT_TYPE_DEFINITION)
    .flatMap((definition) => {
      const shape = shapeOf(definition);
      return shape === null ? [] : [[definition.name.value, shape]];
    }),
);

/** Labels that a node of a type has. */
export function labelsOf(type: string): readonly string[] {
  const shape = entityShapes.get(type);
  if (shape === undefined) throw new Error(`${type} is no type of nodes`);
  return shape.labels;
}

/** Names of fields that clients do not see, of all types. */
export const hiddenFields: ReadonlySet<string> = new Set(
  [...entityShapes.values()].flatMap(({ hidden }) => [...hidden]),
);

function shapeOf({ directives, fields }: ObjectTypeDefinitionNode): EntityShape | null {
  const node = argumentsOf(directives, 'node');
  if (node === null) return null;
  return {
    labels: node['labels'] as string[],
    defaultLimit: Number(argumentsOf(directives, 'limit')?.['default']),
    fields: new Map((fields ?? []).map((field) => [field.name.value, fieldShape(field)])),
    hidden: new Set(
      (fields ?? [])
        .filter(({ directives }) => argumentsOf(directives, 'hidden') !== null)
        .map(({ name }) => name.value),
    ),
  };
}

function fieldShape({ name, type, directives }: FieldDefinitionNode): FieldShape {
  const own = argumentsOf(directives, 'customResolver');
  if (own !== null)
    return { kind: 'own', type: nameOf(type), requires: String(own['requires'] ?? '').split(' ') };
  const link = argumentsOf(directives, 'relationship');
  if (link === null) {
    const alias = argumentsOf(directives, 'alias')?.['property'];
    return { kind: 'property', property: String(alias ?? name.value), isList: isList(type) };
  }
  return {
    kind: 'link',
    type: String(link['type']),
    direction: link['direction'] as Direction,
    target: nameOf(type),
    isList: isList(type),
  };
}

function argumentsOf(
  directives: readonly DirectiveNode[] | undefined,
  name: string,
): Record<string, unknown> | null {
  const found = directives?.find((directive) => directive.name.value === name);
  if (found === undefined) return null;
  return Object.fromEntries(
    (found.arguments ?? []).map((argument) => [argument.name.value, valueFromASTUntyped(argument.value)]),
  );
}

function nameOf(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type);
}

function isList(type: TypeNode): boolean {
  if (type.kind === Kind.NON_NULL_TYPE) return isList(type.type);
  return type.kind === Kind.LIST_TYPE;
}
