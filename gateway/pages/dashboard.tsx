import { hydrateRoot } from 'react-dom/client';
import { Order } from './order/order.js';

const root = document.getElementById('root');
if (root !== null) hydrateRoot(root, <Order />);
