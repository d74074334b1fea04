package org.cpd

/**
 * The programmes that come with this library, each with the places of its administration where they come with it.
 *
 * They are resources, read when asked for. A programme from anywhere else is as good: [ProgrammeEngine.load] takes its
 * text.
 */
public object Programmes {
    private val documents = Documents("programmes")
    private val places = Documents("places")

    /** The ids of the programmes, in alphabetical order. */
    public fun ids(): List<String> = documents.ids()

    /**
     * The text of a programme, for [ProgrammeEngine.load].
     *
     * @throws CpdException.InvalidArgument where there is no such programme.
     */
    @Throws(CpdException::class)
    public fun json(id: String): String = documents.json(id, "programme")

    /** The text of the places of a programme's administration; null where they do not come with it. */
    public fun places(id: String): String? = places.json(id)
}
