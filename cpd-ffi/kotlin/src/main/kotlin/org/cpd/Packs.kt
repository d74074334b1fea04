package org.cpd

/**
 * The country packs that come with this library.
 *
 * They are resources, read when asked for. A pack from anywhere else is as good: [Engine.load] takes its text.
 */
public object Packs {
    private val documents = Documents("packs")

    /** The ids of the packs, in alphabetical order. */
    public fun ids(): List<PackId> = documents.ids()

    /**
     * The text of a pack, for [Engine.load].
     *
     * @throws CpdException.UnknownPack where there is no such pack.
     */
    @Throws(CpdException::class)
    public fun json(id: PackId): String = documents.json(id) ?: throw CpdException.UnknownPack(id, ids())
}
