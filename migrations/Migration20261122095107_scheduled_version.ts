import { Migration } from '@mikro-orm/migrations'

const statements: readonly string[] = [
  String.raw`set names 'utf8'`,
  String.raw`alter table "release_items" add "scheduled_version" int null`,
]

export class Migration20261122095107_scheduled_version extends Migration {
  override name = 'Migration20261122095107_scheduled_version'

  override up(): void {
    for (const statement of statements) this.addSql(statement)
  }
}
