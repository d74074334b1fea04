package org.cpd

/**
 * The policies of allocation that come with this library.
 *
 * They are resources, read when asked for. A policy from anywhere else is as good: [AllocationEngine.load] takes its text.
 */
public object Policies {
    private val documents = Documents("policies")

    /** The ids of the policies, in alphabetical order. */
    public fun ids(): List<String> = documents.ids()

    /**
     * The text of a policy, for [AllocationEngine.load].
     *
     * @throws CpdException.InvalidArgument where there is no such policy.
     */
    @Throws(CpdException::class)
    public fun json(id: String): String = documents.json(id, "policy")
}
