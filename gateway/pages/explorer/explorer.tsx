import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import '@graphiql/plugin-explorer/style.css';
import './explorer.css';
import './stacked.css';
import { createRoot } from 'react-dom/client';
import { ExplorerApp } from './explorer-app.js';
import type { ExplorerState } from './explorer-state.js';
import { sharedIn } from './share-link.js';

const root = document.getElementById('root');
const state = document.getElementById('state')?.textContent;
if (root !== null && state != null) {
  const told = JSON.parse(state) as ExplorerState;
  createRoot(root).render(<ExplorerApp {...told} shared={sharedIn(location.hash)} />);
}
