interface Page {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** Every page of a list, as a client reads it to its end. */
export async function everyPage<Read extends Page>(
  read: (after: string | null) => Promise<Read | null | undefined>,
): Promise<readonly Read[]> {
  const pages: Read[] = [];
  let after: string | null = null;
  do {
    const page: Read | null | undefined = await read(after);
    if (page == null) throw new Error(`There is no page after ${String(after)}.`);
    pages.push(page);
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  return pages;
}
