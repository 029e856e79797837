import React, { useState } from 'react';
type Props = { html: string; rest?: any };
const View: React.FC<Props> = ({ html, ...rest }) => {
  const [a, setA] = useState<string>('');
  const [b] = useState(0);
  log(a);
  log(html);
  log('lit');
  return <div {...rest} dangerouslySetInnerHTML={{ __html: html }} />;
};
function make(x: any, y: string) {
  log(y);
  const list = ['a', 'b'] as const;
  return fetchJson<Props>('/x', list).then((p) => <View {...p} />);
}
export default View;
