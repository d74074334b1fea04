package org.cpd

/**
 * The frameworks of standards that come with this library.
 *
 * They are resources, read when asked for. A framework from anywhere else is as good: [ProgrammeEngine.load] and
 * [AccreditationEngine.load] take its text.
 */
public object Frameworks {
    private val documents = Documents("frameworks")

    /** The ids of the frameworks, in alphabetical order. */
    public fun ids(): List<String> = documents.ids()

    /**
     * The text of a framework, for [ProgrammeEngine.load] and [AccreditationEngine.load].
     *
     * @throws CpdException.InvalidArgument where there is no such framework.
     */
    @Throws(CpdException::class)
    public fun json(id: String): String = documents.json(id, "framework")
}
