import type { Plugin } from '../services/plugin-loader';

const giftWrap: Plugin = {
  title: 'Gift wrapping',
  apply: (order) => ({ ...order, totalCents: order.totalCents + 350 }),
};

export default giftWrap;
