/** A map that forgets what was asked for longest ago once it holds `limit` entries. */
export class BoundedCache<K, V> {
  private readonly entries = new Map<K, V>();

  constructor(private readonly limit: number) {}

  /** The value of `key`, made by `make` when it is not held. */
  get(key: K, make: (key: K) => V): V {
    let value = this.entries.get(key);
    if (value === undefined) {
      value = make(key);
      if (this.entries.size >= this.limit) this.entries.delete(this.entries.keys().next().value as K);
    } else {
      // Map order is insertion order: putting the entry back makes it the newest.
      this.entries.delete(key);
    }
    this.entries.set(key, value);
    return value;
  }
}
