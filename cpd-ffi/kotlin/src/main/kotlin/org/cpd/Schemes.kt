package org.cpd

/**
 * The schemes of accreditation that come with this library.
 *
 * They are resources, read when asked for. A scheme from anywhere else is as good: [AccreditationEngine.load] takes its
 * text.
 */
public object Schemes {
    private val documents = Documents("schemes")

    /** The ids of the schemes, in alphabetical order. */
    public fun ids(): List<String> = documents.ids()

    /**
     * The text of a scheme, for [AccreditationEngine.load].
     *
     * @throws CpdException.InvalidArgument where there is no such scheme.
     */
    @Throws(CpdException::class)
    public fun json(id: String): String = documents.json(id, "scheme")
}
