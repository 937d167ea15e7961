import {
  buildSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  type GraphQLNamedType,
} from 'graphql';
import { z } from 'zod';

const changeSchema = z.strictObject({
  /** What changed, such as `Query.order`. */
  path: z.string().min(1),
  /** What kind of change, such as `FIELD_ADDED`. */
  change: z.string().min(1),
  breaking: z.boolean(),
  message: z.string().min(1),
});

const releasesSchema = z.array(
  z.strictObject({
    version: z.string().regex(/^\d+\.\d+\.\d+$/),
    date: z.iso.date(),
    changes: z.array(changeSchema),
  }),
);

/** How the path of a deprecation ends: with the directive that says it. */
const DEPRECATED = '.@deprecated';

/** What changed in the schema between one release and the next. */
export type SchemaChange = z.infer<typeof changeSchema>;

/** A release of the schema, with what changed since the one before; the first has no changes. */
export type Release = z.infer<typeof releasesSchema>[number];

/** Parses the file of releases, the oldest first. */
export function parseReleases(json: string): readonly Release[] {
  return releasesSchema.parse(JSON.parse(json));
}

/** Whether one version comes after another. */
export function isLater(version: string, than: string): boolean {
  const parts = (text: string) => text.split('.').map(Number);
  const [a, b] = [parts(version), parts(than)];
  const at = a.findIndex((part, index) => part !== b[index]);
  return at >= 0 && (a[at] ?? 0) > (b[at] ?? 0);
}

/**
 * Answers the version that brought a type (`Task`) or a field of one (`Task.dueOn`); null for what no
 * release has yet.
 */
export function releasedSince(
  releases: readonly Release[],
  releasedSdl: string,
): (path: string) => string | null {
  const added = new Map<string, string>();
  for (const { version, changes } of releases)
    for (const { path, change } of changes) if (change.endsWith('_ADDED')) added.set(path, version);
  const released = releasedPaths(releasedSdl);
  const first = releases[0]?.version ?? null;
  return (path) => {
    if (!released.has(path)) return null;
    // A new type is one change, whatever it has.
    return added.get(path) ?? added.get(path.split('.')[0] ?? path) ?? first;
  };
}

/**
 * Answers the version that first said of a field (`Task.dueOn`) or a value that it is deprecated; null
 * where no release has yet.
 */
export function deprecatedSince(releases: readonly Release[]): (path: string) => string | null {
  const said = new Map<string, string>();
  // A deprecation that was taken back and said again counts from the second time.
  for (const { version, changes } of releases)
    for (const { path, change } of changes)
      if (path.endsWith(DEPRECATED) && change.endsWith('_ADDED'))
        said.set(path.slice(0, -DEPRECATED.length), version);
  return (path) => said.get(path) ?? null;
}

function releasedPaths(sdl: string): ReadonlySet<string> {
  if (sdl === '') return new Set();
  const types = Object.values(buildSchema(sdl).getTypeMap());
  return new Set(types.flatMap((type) => [type.name, ...membersOf(type)]));
}

function membersOf(type: GraphQLNamedType): readonly string[] {
  if (isEnumType(type)) return type.getValues().map(({ name }) => `${type.name}.${name}`);
  if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type))
    return Object.keys(type.getFields()).map((field) => `${type.name}.${field}`);
  return [];
}
