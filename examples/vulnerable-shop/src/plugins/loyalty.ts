import type { Plugin } from '../services/plugin-loader';

const loyalty: Plugin = {
  title: 'Loyalty discount',
  apply: (order) => ({ ...order, totalCents: Math.round(order.totalCents * 0.97) }),
};

export default loyalty;
