import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { errorCatalogue } from '../../reference/error-catalogue.js';
import { schemaReference, type Ages } from '../../reference/schema-reference.js';
import {
  deprecatedSince,
  parseReleases,
  releasedSince,
} from '../../supergraph/schema-changes/releases.js';
import { bundleAssets } from '../bundle/bundle-assets.js';
import { PAGE_POLICY } from '../page-policy.js';
import { sendPage } from '../send-page.js';
import { errorsPage } from './errors-page.js';
import { indexPage } from './index-page.js';
import { noSuchTypePage } from './no-such-type-page.js';
import { typePage } from './type-page.js';

const RELEASES = join(import.meta.dirname, '..', '..', 'supergraph', 'schema-changes');

/** `/reference`: every type of the schema, `/reference/{Type}` each of them, `/reference/errors` what can go wrong. */
export function addReference(app: FastifyInstance, schemaSdl: string, supergraphSdl: string): void {
  // It takes a second to make, so the first reader waits for it and not the start.
  let made: ReturnType<typeof schemaReference> | undefined;
  const reference = () => (made ??= schemaReference(schemaSdl, supergraphSdl, readAges()));
  const { style } = bundleAssets();

  app.get('/reference', (request, reply) =>
    sendPage(request, reply, { html: indexPage(style, reference()), policy: PAGE_POLICY }),
  );
  app.get('/reference/errors', (request, reply) =>
    sendPage(request, reply, {
      html: errorsPage(style, errorCatalogue(schemaSdl)),
      policy: PAGE_POLICY,
    }),
  );
  app.get<{ Params: { type: string } }>('/reference/:type', (request, reply) => {
    const { type: name } = request.params;
    const type = reference().get(name);
    return type === undefined
      ? sendPage(request, reply, { html: noSuchTypePage(style), policy: PAGE_POLICY, status: 404 })
      : sendPage(request, reply, { html: typePage(style, type, reference()), policy: PAGE_POLICY });
  });
}

function readAges(): Ages {
  const releases = parseReleases(readFileSync(join(RELEASES, 'releases.json'), 'utf8'));
  const released = readFileSync(join(RELEASES, 'released.graphql'), 'utf8');
  return {
    since: releasedSince(releases, released),
    deprecatedSince: deprecatedSince(releases),
  };
}
