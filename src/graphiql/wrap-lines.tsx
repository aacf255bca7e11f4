import { pick, useGraphiQL } from '@graphiql/react';
import { useEffect } from 'react';

/** Makes the editors wrap long lines, as the result does. */
export function WrapLines() {
  const { queryEditor, variableEditor } = useGraphiQL(pick('queryEditor', 'variableEditor'));
  useEffect(() => {
    for (const editor of [queryEditor, variableEditor])
      editor?.updateOptions({ wordWrap: 'on', wrappingIndent: 'indent' });
  }, [queryEditor, variableEditor]);
  return null;
}
