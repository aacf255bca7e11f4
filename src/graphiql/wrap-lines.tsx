import { pick, useGraphiQL } from '@graphiql/react';
import { useEffect } from 'react';

/** Has the editors break long lines, as the answer's does: comments and addresses are to be read whole. */
export function WrapLines() {
  const { queryEditor, variableEditor } = useGraphiQL(pick('queryEditor', 'variableEditor'));
  useEffect(() => {
    for (const editor of [queryEditor, variableEditor])
      editor?.updateOptions({ wordWrap: 'on', wrappingIndent: 'indent' });
  }, [queryEditor, variableEditor]);
  return null;
}
