import { signals } from '../signals';

let restored = 0;
signals.on('restored', () => {
  restored += 1;
});
