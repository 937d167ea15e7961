import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import '@graphiql/plugin-explorer/style.css';
import './explorer.css';
import { createRoot } from 'react-dom/client';
import type { Example } from './example.js';
import { ExplorerApp } from './explorer-app.js';
import { sharedIn } from './share-link.js';

const root = document.getElementById('root');
const state = document.getElementById('state')?.textContent;
if (root !== null && state != null) {
  const examples = JSON.parse(state) as readonly Example[];
  createRoot(root).render(<ExplorerApp examples={examples} shared={sharedIn(location.hash)} />);
}
