import given

x = given.last("images")
trained = [given.values(name) for name in ["gamma", "beta", "mean", "variance"]]
# begin
import keras

norm = keras.layers.BatchNormalization(epsilon=1e-5)
norm.build(x.shape)
# γ, β, moving mean, moving variance
norm.set_weights(trained)
y = norm(x, training=False)

# Freezes γ and β, and means inference.
norm.trainable = False
# trap: compile the model again after it
# end
given.show(y=given.second(y))
