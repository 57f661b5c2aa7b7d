import { DuckDBInstance } from '@duckdb/node-api'

/** The rows that DuckDB answers a question with. */
export async function ask(sql: string) {
  const instance = await DuckDBInstance.create()
  const connection = await instance.connect()
  try {
    return (await connection.runAndReadAll(sql)).getRowObjectsJson()
  } finally {
    connection.closeSync()
    instance.closeSync()
  }
}
