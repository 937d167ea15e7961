/** Where each agency stands, as subgraphs/contract/agency/eight-agencies.test.ts asks it. */
export const STATUS_OF_EIGHT = {
  query: `{
    agencies {
      name
      tasks(first: 5) { nodes { title status dueOn directive { citation } } }
      statusSummary { total overdue }
    }
  }`,
};

/** Makes a task that is CUI and due first of all, so that it is on the first page of CISA's tasks. */
export const CREATE_MARKED_TASK = {
  query: `mutation ($input: CreateCISATaskInput!) {
    createCISATask(input: $input) { task { id } userErrors { code message } }
  }`,
  variables: {
    input: {
      directive: '2(c)(i)',
      title: 'A task marked as CUI',
      dueOn: '2026-06-03',
      marking: { cui: ['ISVI'] },
      idempotencyKey: 'a-task-marked-as-cui',
    },
  },
};
