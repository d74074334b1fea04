package org.cpd

/**
 * The country packs that come with this library.
 *
 * They are resources, read when asked for. A pack from anywhere else is as good: [Engine.load] takes its text.
 */
public object Packs {
    /** The ids of the packs, in alphabetical order. */
    public fun ids(): List<PackId> = resource("index.txt").orEmpty().lines().filter(String::isNotEmpty)

    /**
     * The text of a pack, for [Engine.load].
     *
     * @throws CpdException.UnknownPack where there is no such pack.
     */
    @Throws(CpdException::class)
    public fun json(id: PackId): String {
        val known = ids()
        // The id becomes part of a path, so only a known one may.
        if (id !in known) throw CpdException.UnknownPack(id, known)
        return resource("$id.json") ?: throw CpdException.UnknownPack(id, known)
    }

    private fun resource(name: String): String? =
        Packs::class.java.getResourceAsStream("/org/cpd/packs/$name")?.use { it.reader().readText() }
}
