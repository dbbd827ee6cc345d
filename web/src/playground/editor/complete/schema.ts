/** What is read of a JSON Schema. */
export interface Schema {
  $ref?: string;
  $defs?: Record<string, Schema>;
  type?: string | string[];
  description?: string;
  properties?: Record<string, Schema>;
  additionalProperties?: boolean | Schema;
  propertyNames?: Schema;
  items?: Schema;
  enum?: unknown[];
  const?: unknown;
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
  required?: string[];
  /** Kinds of names of the text that are expected here. */
  'x-names'?: string[];
  /** Whether an attribute's name has before it whose it is: `resource.status`. */
  'x-qualified'?: boolean;
  /** Whether this is a cell of a table. */
  'x-cell'?: boolean;
}

/** A key that may stand somewhere. */
export interface KnownKey {
  name: string;
  schema: Schema;
  required: boolean;
}

/** The catalogue's JSON Schema, as completion asks it. */
export class Schemas {
  constructor(private readonly root: Schema) {}

  /** Headings of sections, as they are written. */
  get headings(): { text: string; description: string }[] {
    return this.keysAt('').flatMap(({ name, schema }) => {
      const description = this.describe(schema);
      const all = this.branches(schema);
      const list = all.some((it) => it.items && this.branches(it.items).some((of) => of.properties));
      if (list) {
        const nested = all.flatMap((it) => (it.items ? this.keysOf(it.items) : []));
        const maps = nested.filter((it) => this.branches(it.schema).some((of) => typeof of.additionalProperties === 'object'));
        return [
          { text: `[[${name}]]`, description },
          ...maps.map((it) => ({ text: `[${name}.${it.name}]`, description: this.describe(it.schema) })),
        ];
      }
      const table = all.some((it) => it.properties || typeof it.additionalProperties === 'object');
      return table ? [{ text: `[${name}]`, description }] : [];
    });
  }

  /** Keys that may stand in a section, or in a table within it. */
  keysAt(section: string, path: readonly string[] = []): KnownKey[] {
    return this.valuesAt(section, path).flatMap((it) => this.keysOf(it));
  }

  /** What may be the value at a path of a section, or an element of it. */
  valuesAt(section: string, path: readonly string[]): Schema[] {
    let found = this.branches(this.root);
    for (const name of [...section.split('.').filter(Boolean), ...path]) {
      found = found.flatMap((it) => {
        const next = it.properties?.[name] ?? (typeof it.additionalProperties === 'object' ? it.additionalProperties : null);
        return next ? this.elements(next) : [];
      });
    }
    return found;
  }

  /** What names the keys of a map have. */
  namesAt(section: string, path: readonly string[] = []): string[] {
    return this.valuesAt(section, path).flatMap((it) => (it.propertyNames ? this.namesOf(it.propertyNames) : []));
  }

  namesOf(schema: Schema): string[] {
    return this.branches(schema).flatMap((it) => it['x-names'] ?? []);
  }

  describe(schema: Schema): string {
    return schema.description ?? this.branches(schema).find((it) => it.description)?.description ?? '';
  }

  private keysOf(schema: Schema): KnownKey[] {
    return this.branches(schema).flatMap((it) =>
      Object.entries(it.properties ?? {}).map(([name, schema]) => ({
        name,
        schema,
        required: it.required?.includes(name) ?? false,
      })),
    );
  }

  /** A schema, or that of the elements where it is a list. */
  private elements(schema: Schema): Schema[] {
    return this.branches(schema).flatMap((it) => (it.items ? this.elements(it.items) : [it]));
  }

  /** A schema and everything that it refers to or chooses among, without what refers to itself. */
  private branches(schema: Schema, depth = 0): Schema[] {
    if (depth > 8) return [];
    const referred = schema.$ref ? this.root.$defs?.[schema.$ref.replace('#/$defs/', '')] : undefined;
    const others = [...(referred ? [referred] : []), ...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? [])];
    return [schema, ...others.flatMap((it) => this.branches(it, depth + 1))];
  }
}
